/** What the shop needs of a picture, and what the coach does; longer edges in pixels. */
const LONG_EDGE = 2400;
const GLANCE_EDGE = 800;

interface Shrunk {
  /** To send: a JPEG of at most 2400 px, or the file itself where the browser can't make a smaller one. */
  picture: Blob;
  /** The shorter edge of the file, pixels. */
  shortEdge: number;
}

/**
 * Makes a picture small enough for her data plan, in the browser; what the camera wrote into it (such as the place) is left behind.
 * `glance` gets a copy of at most 800 px first, since advice is wanted at once. Null when the browser can't read the file.
 */
export async function shrink(file: File, glance: (copy: Blob, shortEdge: number) => void): Promise<Shrunk | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (!bitmap) return null;
  try {
    const shortEdge = Math.min(bitmap.width, bitmap.height);
    const copy = await drawn(bitmap, GLANCE_EDGE, 0.85);
    if (copy) glance(copy, shortEdge);
    const smaller = await drawn(bitmap, LONG_EDGE, 0.9);
    return { picture: smaller && smaller.size < file.size ? smaller : file, shortEdge };
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, longest: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext("2d");
  if (!context) return null;
  // JPEG has no transparency: what is see-through becomes white, not black.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}

const SCHEME = "media:";
/** A picture that Medusa's file module keeps for everybody: a folder that is served, or S3. */
const UPLOAD_SCHEME = "upload:";
/** A picture that isn't published: the rest is its name in the private store. */
const PRIVATE_SCHEME = "private:";
/** A person's picture: never on a media server, because its address has to stop working at once. */
const PORTRAIT_SCHEME = "portrait:";

const backendUrl = (): string => process.env.BACKEND_URL ?? `http://localhost:${process.env.BACKEND_PORT ?? "9000"}`;

/** Where derived pictures are served from: `MEDIA_URL`, else this backend's own `/media`. */
const mediaUrl = (): string => process.env.MEDIA_URL ?? `${backendUrl()}/media`;

/** Where the file module's public files are served from. */
const uploadUrl = (): string => (process.env.S3_BUCKET && process.env.S3_FILE_URL ? process.env.S3_FILE_URL : `${backendUrl()}/uploads`);

/** How a picture is named in the database: without a host, so that the shop may move. `path` is below the media address. */
export const storedAddress = (path: string): string => `${SCHEME}${path}`;

export const uploadedAddress = (key: string): string => `${UPLOAD_SCHEME}${key}`;

export const privateAddress = (name: string): string => `${PRIVATE_SCHEME}${name}`;

/** The name in the private store; null for a picture that is published. */
export const privateName = (stored: string): string | null => (stored.startsWith(PRIVATE_SCHEME) ? stored.slice(PRIVATE_SCHEME.length) : null);

/** Which file of which photo: says where a picture that isn't published opens for those who may see it. */
export interface PhotoFile {
  draftId: string;
  photoId: string;
  file: string;
}

/** The absolute address of a stored name; anything else is given back as it is. */
export const absoluteAddress = (stored: string, file?: PhotoFile): string => {
  if (stored.startsWith(PORTRAIT_SCHEME)) return `${backendUrl()}/portraits/${stored.slice(PORTRAIT_SCHEME.length)}`;
  if (stored.startsWith(UPLOAD_SCHEME)) return `${uploadUrl()}/${stored.slice(UPLOAD_SCHEME.length)}`;
  if (stored.startsWith(PRIVATE_SCHEME)) return file ? `${backendUrl()}/studio/listings/${file.draftId}/photos/${file.photoId}/files/${file.file}` : "";
  return stored.startsWith(SCHEME) ? `${mediaUrl()}/${stored.slice(SCHEME.length)}` : stored;
};

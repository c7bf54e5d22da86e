import type { ListingPhoto } from "@ska/contracts";
import { classes } from "./classes";
import { placeholderGradient } from "./placeholder";

interface PictureProps {
  photo: Pick<ListingPhoto, "sources" | "thumbhash" | "width" | "height">;
  alt: string;
  /** The `sizes` attribute: how wide it is shown. */
  sizes: string;
  /** The largest picture of the first screen: loaded at once and first. */
  first?: boolean;
  /** Frame, for example "aspect-[4/5]"; the picture fills it. */
  frame?: string;
  className?: string;
}

/**
 * A photo on its own colours while it loads: AVIF in every width, one JPEG for browsers without.
 * More sources would weigh on every page twice, in its HTML and in what React reads of it, for the few browsers without AVIF.
 */
export function Picture({ photo, alt, sizes, first = false, frame = "aspect-[4/5]", className }: PictureProps) {
  const jpegs = sourcesOf(photo, "jpeg");
  const avifs = sourcesOf(photo, "avif");
  const fallback = jpegs.find(({ width }) => width >= 640) ?? jpegs.at(-1) ?? photo.sources.at(-1);
  if (!fallback) return <div className={classes("bg-paper-deep", frame, className)} role="img" aria-label={alt} />;
  return (
    <picture className={classes("picture", frame, className)} style={{ background: placeholderGradient(photo.thumbhash) }}>
      {avifs.length ? <source type="image/avif" srcSet={srcSet(avifs)} sizes={sizes} /> : null}
      <img
        src={fallback.url}
        alt={alt}
        width={photo.width}
        height={photo.height}
        {...(first ? { fetchPriority: "high" } : { loading: "lazy" })}
      />
    </picture>
  );
}

type Sources = ListingPhoto["sources"];

const sourcesOf = (photo: { sources: Sources }, format: Sources[number]["format"]): Sources =>
  photo.sources.filter((one) => one.format === format).sort((a, b) => a.width - b.width);

const srcSet = (sources: Sources): string => sources.map(({ url, width }) => `${url} ${width}w`).join(", ");

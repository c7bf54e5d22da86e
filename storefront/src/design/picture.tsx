import type { ListingPhoto } from "@ska/contracts";
import { classes } from "./classes";
import { placeholderGradient } from "./placeholder";

const FORMATS = ["avif", "webp", "jpeg"] as const;

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

/** A photo in every ready-made format and width, on its own colours while it loads. */
export function Picture({ photo, alt, sizes, first = false, frame = "aspect-[4/5]", className }: PictureProps) {
  const jpegs = sourcesOf(photo, "jpeg");
  const fallback = jpegs.find(({ width }) => width >= 640) ?? jpegs.at(-1) ?? photo.sources.at(-1);
  if (!fallback) return <div className={classes("bg-paper-deep", frame, className)} role="img" aria-label={alt} />;
  return (
    <picture className={classes("block overflow-hidden bg-paper-deep", frame, className)} style={{ background: placeholderGradient(photo.thumbhash) }}>
      {FORMATS.map((format) => {
        const sources = sourcesOf(photo, format);
        if (!sources.length || format === "jpeg") return null;
        return <source key={format} type={`image/${format}`} srcSet={srcSet(sources)} sizes={sizes} />;
      })}
      <img
        src={fallback.url}
        srcSet={jpegs.length ? srcSet(jpegs) : undefined}
        sizes={sizes}
        alt={alt}
        width={photo.width}
        height={photo.height}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding={first ? "sync" : "async"}
        className="size-full object-cover"
      />
    </picture>
  );
}

type Sources = ListingPhoto["sources"];

const sourcesOf = (photo: { sources: Sources }, format: Sources[number]["format"]): Sources =>
  photo.sources.filter((one) => one.format === format).sort((a, b) => a.width - b.width);

const srcSet = (sources: Sources): string => sources.map(({ url, width }) => `${url} ${width}w`).join(", ");

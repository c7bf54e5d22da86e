import type { ListingPhoto } from "@ska/contracts";
import { classes } from "@/design/classes";
import { Picture } from "@/design/picture";

/** A small square of a product beside its name; empty and silent without a photo. */
export function Thumbnail({ photo, className }: { photo: ListingPhoto | undefined; className?: string }) {
  if (photo) return <Picture photo={photo} alt="" sizes="96px" frame="aspect-square" className={classes("rounded-md", className)} />;
  return (
    <span aria-hidden="true" className={classes("grid place-items-center rounded-md bg-paper-deep text-line-strong", className)}>
      <svg viewBox="0 0 20 20" className="size-6" fill="none" stroke="currentColor" strokeWidth="1.3">
        <path d="M3.5 6.5 10 3.5l6.5 3v7L10 16.5l-6.5-3zM3.5 6.5 10 9.5l6.5-3M10 9.5v7" />
      </svg>
    </span>
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import { classes } from "@/design/classes";

/** Grey shapes in the place of what is coming; says so to a screen reader. */
export async function Skeleton({ blocks, className }: { blocks: readonly string[]; className?: string }) {
  const t = await getTranslations({ locale: await getLocale(), namespace: "session" });
  return (
    <div role="status" className={classes("wrap grid gap-4 pt-8", className)}>
      <span className="sr-only">{t("loading")}</span>
      {blocks.map((block, at) => <div key={at} aria-hidden="true" className={classes("animate-pulse rounded-md bg-paper-deep", block)} />)}
    </div>
  );
}

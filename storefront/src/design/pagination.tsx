import { AppLink } from "./app-link";
import { buttonClass } from "./button";

interface PaginationProps {
  page: number;
  pages: number;
  /** Address of a page number. */
  href: (page: number) => string;
  texts: { label: string; previous: string; next: string; position: string };
}

/** Previous and next with the position between; nothing when there is one page. */
export function Pagination({ page, pages, href, texts }: PaginationProps) {
  if (pages < 2) return null;
  const step = (to: number, text: string, rel: "prev" | "next") =>
    to >= 1 && to <= pages ? <AppLink href={href(to)} rel={rel} className={buttonClass({ tone: "outline", size: "small" })}>{text}</AppLink> : <span />;
  return (
    <nav aria-label={texts.label} className="mt-12 grid grid-cols-[1fr_auto_1fr] items-center gap-4">
      <span className="justify-self-start">{step(page - 1, texts.previous, "prev")}</span>
      <span className="text-sm text-ink-soft">{texts.position}</span>
      <span className="justify-self-end">{step(page + 1, texts.next, "next")}</span>
    </nav>
  );
}

import type { ReactNode } from "react";

/** Title and lead of a page of products or words. */
export function PageHead({ title, eyebrow, lead, children }: { title: string; eyebrow?: string; lead?: string; children?: ReactNode }) {
  return (
    <header className="pt-4 pb-10 lg:pt-8 lg:pb-14">
      {eyebrow ? <p className="eyebrow mb-3 text-soga">{eyebrow}</p> : null}
      <h1 className="text-4xl">{title}</h1>
      {lead ? <p className="measure mt-5 text-lg text-ink-soft">{lead}</p> : null}
      {children}
    </header>
  );
}

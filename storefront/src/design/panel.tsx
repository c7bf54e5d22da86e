import type { ReactNode } from "react";
import { classes } from "./classes";

/** A part of a record with its heading, on white. */
export function Panel({ id, title, children, className }: { id: string; title: string; children: ReactNode; className?: string }) {
  return (
    <section aria-labelledby={id} className={classes("grid min-w-0 content-start gap-4 border border-line bg-white p-5 sm:p-6", className)}>
      <h2 id={id} className="font-sans text-base font-semibold tracking-normal">{title}</h2>
      {children}
    </section>
  );
}

/** Names and values in two columns; what is empty is left out by the caller. */
export function Facts({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2">
      {facts.map(({ name, value }) => (
        <div key={name} className="min-w-0">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

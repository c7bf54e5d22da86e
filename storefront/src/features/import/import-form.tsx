"use client";
import type { ImportProblem } from "@ska/contracts";
import { useActionState, useEffect, useRef } from "react";
import { Field } from "@/design/field";
import { UNSENT } from "@/design/form-state";
import { Notice } from "@/design/notice";
import { SubmitButton } from "@/design/submit-button";
import { importSheet } from "./import-actions";

interface ImportFormProps {
  locale: "id" | "en";
  /** Where drafts are found afterwards. */
  productsHref: string;
  texts: Record<"file" | "file_hint" | "look" | "looking" | "import" | "importing" | "done" | "to_products" | "row" | "title" | "price" | "stock" | "makers" | "problems" | "all_good", string>;
  codes: Record<ImportProblem["code"], string>;
}

/** A sheet is chosen, looked at, and then taken whole. */
export function ImportForm({ locale, productsHref, texts, codes }: ImportFormProps) {
  const [state, act] = useActionState(importSheet, { ...UNSENT, sheet: "", found: null });
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem || state.found) told.current?.focus();
  }, [state]);
  const { found, sheet } = state;
  const ready = found !== null && found.problems.length === 0 && found.created === 0;
  return (
    <form action={act} className="grid gap-6" noValidate>
      <input type="hidden" name="locale" value={locale} />
      {sheet ? <input type="hidden" name="sheet" value={sheet} /> : null}
      <div ref={told} tabIndex={-1} className="grid gap-4 outline-none">
        {state.problem ? <Notice tone="alert" live>{state.problem}</Notice> : null}
        {found && found.created > 0 ? <Notice tone="good" live>{texts.done} <a href={productsHref} className="link">{texts.to_products}</a></Notice> : null}
        {ready ? <Notice tone="good" live>{texts.all_good}</Notice> : null}
      </div>
      {found && found.problems.length > 0 ? (
        <section aria-labelledby="problems" className="grid gap-2">
          <h2 id="problems" className="text-lg">{texts.problems}</h2>
          <ul className="divide-y divide-line border-y border-line text-sm">
            {found.problems.map(({ row, column, code }, at) => (
              <li key={at} className="grid grid-cols-[6rem_1fr] gap-3 py-2">
                <span className="money font-semibold">{texts.row} {row}</span>
                <span>{column ? <code className="mr-2">{column}</code> : null}{codes[code]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {found && found.rows.length > 0 && found.created === 0 ? (
        <div className="overflow-x-auto">
          <table className="w-full text-sm">
            <thead>
              <tr className="border-b border-line-strong text-left">{(["row", "title", "price", "stock", "makers"] as const).map((name) => <th key={name} scope="col" className="px-2 py-2 font-semibold">{texts[name]}</th>)}</tr>
            </thead>
            <tbody>
              {found.rows.map(({ row, title, price, stock, makers }) => (
                <tr key={row} className="border-b border-line">
                  <td className="money px-2 py-2">{row}</td>
                  <td className="px-2 py-2">{title}</td>
                  <td className="money px-2 py-2">{price?.toLocaleString("id-ID") ?? "–"}</td>
                  <td className="money px-2 py-2">{stock ?? "–"}</td>
                  <td className="px-2 py-2">{makers.join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {ready ? <SubmitButton name="intent" value="import" size="large" pendingText={texts.importing} className="justify-self-start">{texts.import}</SubmitButton> : null}
      <Field name="file" type="file" accept=".csv,text/csv" label={texts.file} hint={texts.file_hint} error={state.errors.file} />
      <SubmitButton tone={ready ? "outline" : "solid"} pendingText={texts.looking} className="justify-self-start">{texts.look}</SubmitButton>
    </form>
  );
}

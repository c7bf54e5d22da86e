"use client";
import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps } from "react";
import type { SuggestionTexts } from "./suggestion-list";

// Nobody who doesn't search pays for it.
const SuggestionBox = lazy(() => import("./suggestion-box"));

interface SearchFieldProps extends ComponentProps<"input"> {
  id: string;
  locale: string;
  /** Address of the results. */
  action: string;
  texts: SuggestionTexts;
}

/** The input of a search form; suggestions come to it with the first focus. */
export function SearchField({ locale, action, texts, ...input }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [used, setUsed] = useState(false);
  useEffect(() => {
    // Who was faster than the scripts has focused it already.
    if (document.activeElement === field.current) setUsed(true);
  }, []);
  return (
    <>
      <input {...input} ref={field} type="search" name="q" autoComplete="off" enterKeyHint="search" onFocus={() => setUsed(true)} />
      {used ? <Suspense><SuggestionBox field={field} locale={locale} action={action} texts={texts} /></Suspense> : null}
    </>
  );
}

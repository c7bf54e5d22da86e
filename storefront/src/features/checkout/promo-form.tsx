"use client";
import { useActionState } from "react";
import { Button } from "@/design/button";
import { Field } from "@/design/field";
import { changePromo } from "./change-promo";

interface PromoFormProps {
  locale: "id" | "en";
  /** The step to come back to. */
  step: string;
  texts: Record<"label" | "submit", string>;
}

/** A field for a promotion code; what was typed stays when it wasn't taken. */
export function PromoForm({ locale, step, texts }: PromoFormProps) {
  const [state, act, pending] = useActionState(changePromo, {});
  return (
    <form action={act} className="grid grid-cols-[1fr_auto] items-start gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="step" value={step} />
      <div role={state.message ? "alert" : undefined}>
        <Field key={state.code} name="code" id="promo" label={texts.label} error={state.message} defaultValue={state.code} maxLength={60} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
      </div>
      <Button type="submit" tone="outline" className="mt-7.5" disabled={pending} aria-busy={pending || undefined}>{texts.submit}</Button>
    </form>
  );
}

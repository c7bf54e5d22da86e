"use client";
import { useActionState, useEffect, useRef, type ReactNode } from "react";
import { Button } from "@/design/button";
import { controlClass, Field } from "@/design/field";
import { UNSENT } from "@/design/form-state";
import { Notice } from "@/design/notice";
import { saveStock } from "./stock-actions";
import { stockMark, type TypedStock } from "./stock-rows";

interface StockFieldsProps {
  hidden: Readonly<Record<string, string>>;
  stored: TypedStock;
  texts: Record<"how" | "how_one" | "how_choices" | "stock" | "choices" | "choices_hint" | "choice_title" | "choice_price" | "choice_stock" | "more" | "weight" | "weight_hint", string>;
  children: ReactNode;
}

/** How many there are, or how many of each choice; and what a parcel of one weighs. */
export function StockFields({ hidden, stored, texts, children }: StockFieldsProps) {
  const [state, act] = useActionState(saveStock, { ...UNSENT, typed: null });
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) told.current?.focus();
  }, [state]);
  const { errors } = state;
  const given = state.typed ?? stored;
  const count = { inputMode: "numeric" as const, autoComplete: "off", maxLength: 12 };
  return (
    <form action={act} className="group grid gap-6" noValidate>
      {/* Enter saves; it must not press the first button, which only adds lines. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
      {Object.entries({ ...hidden, mark: stockMark(stored) }).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
      {state.problem ? <div ref={told} tabIndex={-1}><Notice tone="alert" live>{state.problem}</Notice></div> : null}
      <fieldset className="grid gap-1">
        <legend className="text-sm font-semibold">{texts.how}</legend>
        {(["one", "choices"] as const).map((how) => (
          <label key={`${how}-${given.how === how}`} className="flex min-h-12 cursor-pointer items-center gap-3 text-sm">
            <input type="radio" name="how" value={how} defaultChecked={given.how === how} className="size-5 shrink-0 accent-indigo" />
            {texts[`how_${how}`]}
          </label>
        ))}
      </fieldset>
      <div className="group-has-[[value=choices]:checked]:hidden">
        <Field {...count} name="stock" key={`stock-${given.stock}`} label={texts.stock} defaultValue={given.stock} error={errors.stock} />
      </div>
      <fieldset className="grid gap-3 group-has-[[value=one]:checked]:hidden" aria-describedby="choices-hint">
        <legend className="text-sm font-semibold">{texts.choices}</legend>
        <p id="choices-hint" className="text-xs text-ink-soft">{texts.choices_hint}</p>
        {errors.variants ? <p className="text-sm font-medium text-alert">{errors.variants}</p> : null}
        {given.rows.map((row, at) => (
          <div key={`${at}-${JSON.stringify(row)}`} className="grid grid-cols-[1fr_5rem] gap-2 rounded-sm border border-line bg-white p-3 sm:grid-cols-[1fr_8rem_5rem]">
            <input type="hidden" name="choice_id" value={row.id} />
            <input type="hidden" name="choice_cost" value={row.cost} />
            <input name="choice_title" aria-label={`${texts.choice_title} ${at + 1}`} placeholder={texts.choice_title} defaultValue={row.title} maxLength={60} autoComplete="off" className={`${controlClass} max-sm:col-span-2`} />
            <input {...count} name="choice_price" aria-label={`${texts.choice_price} ${at + 1}`} placeholder={texts.choice_price} defaultValue={row.price} className={`${controlClass} money`} />
            <input {...count} name="choice_stock" aria-label={`${texts.choice_stock} ${at + 1}`} placeholder={texts.choice_stock} defaultValue={row.stock} className={`${controlClass} money`} />
          </div>
        ))}
        <Button type="submit" name="intent" value="more" tone="quiet" className="justify-self-start">{texts.more}</Button>
      </fieldset>
      <Field {...count} name="weight_g" key={`weight-${given.weight}`} label={texts.weight} hint={texts.weight_hint} defaultValue={given.weight} error={errors.weight_g} />
      {children}
    </form>
  );
}

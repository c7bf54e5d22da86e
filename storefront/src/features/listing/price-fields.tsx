"use client";
import { useActionState, useEffect, useRef, useState, type ReactNode } from "react";
import type { StudioListing } from "@ska/contracts";
import { Button } from "@/design/button";
import { controlClass, Field } from "@/design/field";
import { UNSENT } from "@/design/form-state";
import { Notice } from "@/design/notice";
import { savePrice, type PriceState } from "./price-actions";
import { PriceFigures, type FigureTexts } from "./price-figures";
import { figuresOf, typedPrice, type TypedPrice } from "./price-sheet";

interface PriceFieldsProps {
  hidden: Readonly<Record<string, string>>;
  stored: TypedPrice;
  rule: StudioListing["share_rule"];
  /** What an hour of making is worth here; null: nobody knows. */
  hour: number | null;
  texts: FigureTexts & Record<"how" | "how_sheet" | "how_known" | "items" | "items_hint" | "item_name" | "item_amount" | "more" | "units" | "units_hint" | "minutes" | "minutes_hint" | "known" | "known_hint" | "price" | "price_hint" | "count" | "figures", string>;
  children: ReactNode;
}

/** Cost and price: figures change while she types; without scripts a button works them out. */
export function PriceFields({ hidden, stored, rule, hour, texts, children }: PriceFieldsProps) {
  const [state, act] = useActionState(savePrice, { ...UNSENT, typed: null });
  const [live, setLive] = useState<{ since: PriceState; typed: TypedPrice } | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) told.current?.focus();
  }, [state]);
  const given = state.typed ?? stored;
  const now = live?.since === state ? live.typed : given;
  const errors = state.errors;
  const field = (name: string, value: string) => ({ id: name, name, defaultValue: value, error: errors[name], inputMode: "numeric" as const, autoComplete: "off", maxLength: 16 });
  return (
    <form action={act} className="group grid gap-6" noValidate onInput={(event) => setLive({ since: state, typed: typedPrice(new FormData(event.currentTarget)) })}>
      {/* Enter saves; it must not press the first button, which only adds lines. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
      {Object.entries(hidden).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
      {state.problem ? <div ref={told} tabIndex={-1}><Notice tone="alert" live>{state.problem}</Notice></div> : null}
      <fieldset className="grid gap-1">
        <legend className="text-sm font-semibold">{texts.how}</legend>
        {(["sheet", "known"] as const).map((how) => (
          <label key={`${how}-${given.how === how}`} className="flex min-h-12 cursor-pointer items-center gap-3 text-sm">
            <input type="radio" name="how" value={how} defaultChecked={given.how === how} className="size-5 shrink-0 accent-indigo" />
            {texts[`how_${how}`]}
          </label>
        ))}
      </fieldset>
      <div className="grid gap-5 group-has-[[value=known]:checked]:hidden">
        <fieldset className="grid gap-2" aria-describedby="items-hint">
          <legend className="text-sm font-semibold">{texts.items}</legend>
          <p id="items-hint" className="text-xs text-ink-soft">{texts.items_hint}</p>
          {errors.cost_sheet ? <p className="text-sm font-medium text-alert">{errors.cost_sheet}</p> : null}
          {given.rows.map(({ name, amount }, at) => (
            <div key={`${at}-${name}-${amount}`} className="grid grid-cols-[1fr_8rem] gap-2">
              <input name="item_name" aria-label={`${texts.item_name} ${at + 1}`} placeholder={texts.item_name} defaultValue={name} maxLength={80} autoComplete="off" className={controlClass} />
              <input name="item_amount" aria-label={`${texts.item_amount} ${at + 1}`} placeholder="Rp" defaultValue={amount} inputMode="numeric" maxLength={16} autoComplete="off" className={`${controlClass} money text-right`} />
            </div>
          ))}
          <Button type="submit" name="intent" value="more" tone="quiet" className="justify-self-start">{texts.more}</Button>
        </fieldset>
        <Field {...field("units", given.units)} key={`units-${given.units}`} label={texts.units} hint={texts.units_hint} placeholder="1" />
        <Field {...field("minutes", given.minutes)} key={`minutes-${given.minutes}`} label={texts.minutes} hint={texts.minutes_hint} />
      </div>
      <div className="group-has-[[value=sheet]:checked]:hidden">
        <Field {...field("unit_cost", given.unitCost)} key={`cost-${given.unitCost}`} label={texts.known} hint={texts.known_hint} placeholder="Rp" />
      </div>
      <Field {...field("price", given.price)} key={`price-${given.price}`} label={texts.price} hint={texts.price_hint} placeholder="Rp" />
      <section aria-label={texts.figures} className="rounded-sm border border-line bg-white p-4">
        <PriceFigures figures={figuresOf(now, rule, hour)} texts={texts} />
        <noscript><Button type="submit" name="intent" value="count" tone="outline" className="mt-3">{texts.count}</Button></noscript>
      </section>
      {children}
    </form>
  );
}

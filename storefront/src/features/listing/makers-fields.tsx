"use client";
import { useActionState, useEffect, useRef, type ReactNode } from "react";
import { Button } from "@/design/button";
import { controlClass } from "@/design/field";
import { UNSENT } from "@/design/form-state";
import { Notice } from "@/design/notice";
import { saveMakers } from "./makers-actions";
import type { MakerRow } from "./makers-rows";

interface Choice {
  value: string;
  label: string;
}

interface MakersFieldsProps {
  hidden: Readonly<Record<string, string>>;
  rows: readonly MakerRow[];
  /** A beneficiary chooses one of these; staff leave it out and fill lines. */
  only?: readonly Choice[];
  people: readonly Choice[];
  groups: readonly Choice[];
  texts: Record<"legend" | "hint" | "who" | "weight" | "nobody" | "people" | "groups" | "more", string>;
  children: ReactNode;
}

/** Who made it: one choice for herself, or lines of people and groups with their parts. */
export function MakersFields({ hidden, rows: stored, only, people, groups, texts, children }: MakersFieldsProps) {
  const [state, act] = useActionState(saveMakers, { ...UNSENT, rows: null });
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) told.current?.focus();
  }, [state]);
  const rows = state.rows ?? stored;
  const chosen = rows[0]?.who ?? "";
  const options = (choices: readonly Choice[]) => choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>);
  return (
    <form action={act} className="grid gap-6" noValidate>
      {/* Enter saves; it must not press the first button, which only adds lines. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
      {Object.entries(hidden).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
      {state.problem ? <div ref={told} tabIndex={-1}><Notice tone="alert" live>{state.problem}</Notice></div> : null}
      <fieldset className="grid gap-2" aria-describedby="makers-hint">
        <legend className="text-sm font-semibold">{texts.legend}</legend>
        <p id="makers-hint" className="text-xs text-ink-soft">{texts.hint}</p>
        {state.errors.authors ? <p className="text-sm font-medium text-alert">{state.errors.authors}</p> : null}
        {only
          ? only.map(({ value, label }) => (
              <label key={`${value}-${value === chosen}`} className="flex min-h-12 cursor-pointer items-center gap-3 rounded-sm border border-line bg-white px-4 py-2 text-base">
                <input type="radio" name="who" value={value} defaultChecked={value === chosen} className="size-5 shrink-0 accent-indigo" />
                {label}
              </label>
            ))
          : rows.map(({ who, weight }, at) => (
              <div key={`${at}-${who}-${weight}`} className="grid grid-cols-[1fr_5.5rem] gap-2">
                <select name="who" aria-label={`${texts.who} ${at + 1}`} defaultValue={who} className={controlClass}>
                  <option value="">{texts.nobody}</option>
                  <optgroup label={texts.people}>{options(people)}</optgroup>
                  {groups.length > 0 ? <optgroup label={texts.groups}>{options(groups)}</optgroup> : null}
                </select>
                <input name="weight" aria-label={`${texts.weight} ${at + 1}`} placeholder={texts.weight} inputMode="numeric" defaultValue={weight} maxLength={4} autoComplete="off" className={`${controlClass} money`} />
              </div>
            ))}
        {only ? null : <Button type="submit" name="intent" value="more" tone="quiet" className="justify-self-start">{texts.more}</Button>}
      </fieldset>
      {children}
    </form>
  );
}

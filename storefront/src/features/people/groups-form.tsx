"use client";
import { useActionState, useEffect, useRef } from "react";
import { controlClass, Field } from "@/design/field";
import { UNSENT } from "@/design/form-state";
import { Notice } from "@/design/notice";
import { SubmitButton } from "@/design/submit-button";
import { Button } from "@/design/button";
import { saveGroup } from "./groups-save";
import type { GroupRow } from "./groups-rows";

interface GroupsFormProps {
  /** Locale, and the group's id unless it is new. */
  hidden: Readonly<Record<string, string>>;
  name: string;
  rows: readonly GroupRow[];
  people: readonly { id: string; alias: string }[];
  texts: Record<"name" | "members" | "members_hint" | "person" | "weight" | "nobody" | "more" | "save" | "busy", string>;
}

/** The name and a line for each member; an emptied line takes its member out. */
export function GroupsForm({ hidden, name, rows: stored, people, texts }: GroupsFormProps) {
  const [state, act] = useActionState(saveGroup, { ...UNSENT, rows: null });
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) told.current?.focus();
  }, [state]);
  const rows = state.rows ?? stored;
  const typed = state.values.name?.[0] ?? name;
  return (
    <form action={act} className="grid gap-6" noValidate>
      {/* Enter saves; it must not press the first button, which only adds lines. */}
      <button type="submit" className="hidden" tabIndex={-1} aria-hidden="true" />
      {Object.entries(hidden).map(([key, value]) => <input key={key} type="hidden" name={key} value={value} />)}
      {state.problem ? <div ref={told} tabIndex={-1}><Notice tone="alert" live>{state.problem}</Notice></div> : null}
      <Field key={typed} name="name" label={texts.name} defaultValue={typed} error={state.errors.name} maxLength={80} required autoComplete="off" className="max-w-xl" />
      <fieldset className="grid gap-2" aria-describedby="members-hint">
        <legend className="text-sm font-semibold">{texts.members}</legend>
        <p id="members-hint" className="measure text-sm text-ink-soft">{texts.members_hint}</p>
        {state.errors.members ? <p className="text-sm font-medium text-alert">{state.errors.members}</p> : null}
        <ol className="grid gap-2">
          {rows.map(({ person, weight }, at) => (
            <li key={`${at}-${person}-${weight}`} className="grid max-w-xl grid-cols-[1.5rem_1fr_6rem] items-center gap-2">
              <span className="money text-sm text-ink-soft" aria-hidden="true">{at + 1}</span>
              <select name="person" aria-label={`${texts.person} ${at + 1}`} defaultValue={person} className={controlClass}>
                <option value="">{texts.nobody}</option>
                {people.map(({ id, alias }) => <option key={id} value={id}>{alias}</option>)}
              </select>
              <input name="weight" aria-label={`${texts.weight} ${at + 1}`} inputMode="numeric" defaultValue={weight} placeholder="1" maxLength={4} autoComplete="off" className={`${controlClass} money text-right`} />
            </li>
          ))}
        </ol>
        <Button type="submit" name="intent" value="more" tone="quiet" size="small" className="justify-self-start">{texts.more}</Button>
      </fieldset>
      <SubmitButton size="large" pendingText={texts.busy} className="justify-self-start">{texts.save}</SubmitButton>
    </form>
  );
}

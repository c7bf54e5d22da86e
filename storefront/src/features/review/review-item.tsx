"use client";
import type { ChecklistItem } from "@ska/contracts";
import { FormArea, useSent } from "@/design/action-form";

interface ReviewItemProps {
  item: ChecklistItem;
  texts: Record<"good" | "hint" | "mend" | "mend_hint", string>;
}

/** One item of the checklist: a tick when it is good, else room for what to mend. */
export function ReviewItem({ item, texts }: ReviewItemProps) {
  const { values, problem } = useSent();
  const ticked = problem !== null && (values.ticked ?? []).includes(item);
  return (
    <fieldset className="grid gap-2 rounded-md border border-line bg-white px-4 py-2">
      <label key={String(ticked)} className="flex min-h-12 cursor-pointer items-center gap-3">
        <input type="checkbox" name="ticked" value={item} defaultChecked={ticked} className="size-6 shrink-0 accent-indigo" />
        <span>
          <strong className="block font-semibold">{texts.good}</strong>
          <span className="block text-sm text-ink-soft">{texts.hint}</span>
        </span>
      </label>
      <details open={Boolean(values[`reason_${item}`]?.[0])}>
        <summary className="flex min-h-12 cursor-pointer items-center text-sm text-indigo underline">{texts.mend}</summary>
        <FormArea name={`reason_${item}`} label={texts.mend_hint} rows={2} maxLength={500} className="pb-3" />
      </details>
    </fieldset>
  );
}

import { Button, Drawer, Input, Label, toast } from "@medusajs/ui";
import type { Threshold } from "@ska/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../ask";
import { Choice } from "../choice";
import type { IncomeWords } from "../words/income";

interface Props {
  words: IncomeWords;
  /** Null: a new one. */
  threshold: Threshold | null;
  onClose: () => void;
}

const typed = (threshold: Threshold | null) => ({
  kind: threshold?.kind ?? "minimum_wage",
  area_code: threshold?.area_code ?? "",
  area: threshold?.area ?? "",
  year: String(threshold?.year ?? new Date().getFullYear()),
  amount: threshold ? String(threshold.amount) : "",
  basis: threshold?.basis ?? "",
  source: threshold?.source ?? "",
  url: threshold?.url ?? "",
});

/** Adds a yardstick, or changes one; its kind, area and year stay. The backend checks it and says in words what is wrong. */
export const ThresholdForm = ({ words, threshold, onClose }: Props) => {
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => typed(threshold));
  const save = useMutation({
    mutationFn: () => {
      const { kind, area_code, year, area, basis, source } = draft;
      const changes = { area, basis, source, amount: Number(draft.amount.replaceAll(".", "")), url: draft.url.trim() || null };
      return threshold ? ask(`/admin/thresholds/${threshold.id}`, changes) : ask("/admin/thresholds", { kind, area_code: area_code.trim(), year: Number(year), ...changes });
    },
    onSuccess: async () => {
      toast.success(words.saved);
      await queryClient.invalidateQueries({ queryKey: ["thresholds"] });
      onClose();
    },
    onError: (problem: Error) => toast.error(words.failed, { description: problem.message }),
  });
  const field = (key: Exclude<keyof typeof draft, "kind">, label: string, hint?: string) => (
    <div className="flex flex-col gap-y-1">
      <Label size="xsmall" htmlFor={`threshold-${key}`}>{label}</Label>
      <Input id={`threshold-${key}`} value={draft[key]} placeholder={hint} onChange={(event) => setDraft({ ...draft, [key]: event.target.value })} />
    </div>
  );

  return (
    <Drawer open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Drawer.Content>
        <Drawer.Header><Drawer.Title>{threshold ? `${words.kinds[threshold.kind]}, ${threshold.area}, ${threshold.year}` : words.add}</Drawer.Title></Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {threshold ? null : <Choice label={words.kind} value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind: kind as Threshold["kind"] })} options={Object.entries(words.kinds)} />}
          {threshold ? null : field("area_code", words.areaCode, words.areaCodeHint)}
          {field("area", words.area)}
          {threshold ? null : field("year", words.year)}
          {field("amount", words.amount)}
          {field("basis", words.basis)}
          {field("source", words.source)}
          {field("url", words.url, "https://")}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={onClose}>{words.cancel}</Button>
          <Button isLoading={save.isPending} onClick={() => save.mutate()}>{words.save}</Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};

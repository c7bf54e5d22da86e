import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Table, Text, toast, usePrompt } from "@medusajs/ui";
import type { AdminThresholdsAnswer, Threshold } from "@ska/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../../ask";
import { rupiah } from "../../../rupiah";
import { ThresholdForm } from "../../../thresholds/threshold-form";
import { incomeWords } from "../../../words/income";

const ThresholdsPage = () => {
  const { i18n } = useTranslation();
  const words = incomeWords(i18n.language);
  const prompt = usePrompt();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<Threshold | "new" | null>(null);
  const { data, error } = useQuery({ queryKey: ["thresholds"], queryFn: () => ask<AdminThresholdsAnswer>("/admin/thresholds") });
  const removal = useMutation({
    mutationFn: (id: string) => ask(`/admin/thresholds/${id}`, undefined, "DELETE"),
    onSuccess: async () => {
      toast.success(words.removed);
      await queryClient.invalidateQueries({ queryKey: ["thresholds"] });
    },
    onError: (problem: Error) => toast.error(words.failed, { description: problem.message }),
  });
  const remove = async (threshold: Threshold): Promise<void> => {
    const what = `${words.kinds[threshold.kind]}, ${threshold.area}, ${threshold.year}`;
    if (await prompt({ title: words.removeQuestion, description: words.removeExplained(what), confirmText: words.remove, cancelText: words.cancel })) removal.mutate(threshold.id);
  };

  return (
    <Container className="p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{words.thresholds}</Heading>
          <Text size="small" className="text-ui-fg-subtle">{words.thresholdsNote}</Text>
        </div>
        <Button size="small" className="shrink-0" onClick={() => setOpen("new")}>{words.add}</Button>
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            {[words.kind, words.area, words.year, words.amount, words.source, ""].map((title) => <Table.HeaderCell key={title}>{title}</Table.HeaderCell>)}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {(data?.thresholds ?? []).map((threshold) => (
            <Table.Row key={threshold.id}>
              <Table.Cell className="whitespace-nowrap">{words.kinds[threshold.kind]}</Table.Cell>
              <Table.Cell>{threshold.area} ({threshold.area_code})</Table.Cell>
              <Table.Cell>{threshold.year}</Table.Cell>
              <Table.Cell className="tabular-nums">{rupiah(threshold.amount)} <span className="text-ui-fg-subtle">{threshold.basis}</span></Table.Cell>
              <Table.Cell className="max-w-56 truncate" title={threshold.source}>{threshold.source}</Table.Cell>
              <Table.Cell>
                <div className="flex justify-end gap-x-2">
                  <Button size="small" variant="secondary" onClick={() => setOpen(threshold)}>{words.edit}</Button>
                  <Button size="small" variant="transparent" onClick={() => void remove(threshold)}>{words.remove}</Button>
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {data ? null : <Text size="small" className="text-ui-fg-subtle px-6 py-4">{error?.message ?? words.loading}</Text>}
      {open === null ? null : <ThresholdForm words={words} threshold={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </Container>
  );
};

export const config = defineRouteConfig({ label: "thresholds", translationNs: "ministry" });

export default ThresholdsPage;

import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Prompt, Table, Text, toast } from "@medusajs/ui";
import type { AdminBeneficiariesAnswer, AdminBeneficiary, AdminCentersAnswer } from "@ska/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../ask";
import { Choice } from "../../choice";
import { ministryWords } from "../../words/ministry";

const LIMIT = 50;

const BeneficiariesPage = () => {
  const { i18n } = useTranslation();
  const words = ministryWords(i18n.language);
  const queryClient = useQueryClient();
  const [offset, setOffset] = useState(0);
  const [moving, setMoving] = useState<AdminBeneficiary | null>(null);
  const [target, setTarget] = useState("");
  const { data: centers } = useQuery({ queryKey: ["ministry-centers"], queryFn: () => ask<AdminCentersAnswer>("/admin/centers?limit=200") });
  const { data, error } = useQuery({
    queryKey: ["ministry-beneficiaries", offset],
    queryFn: () => ask<AdminBeneficiariesAnswer>(`/admin/beneficiaries?limit=${LIMIT}&offset=${offset}`),
  });
  const move = useMutation({
    mutationFn: ({ id }: AdminBeneficiary) => ask(`/admin/beneficiaries/${id}/move`, { center_id: target }),
    onSuccess: async () => {
      toast.success(words.moved);
      setMoving(null);
      await queryClient.invalidateQueries({ queryKey: ["ministry-beneficiaries"] });
    },
    onError: (problem: Error) => toast.error(words.failed, { description: problem.message }),
  });
  const written = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" });
  const day = (value: string): string => written.format(new Date(value));
  const others = (centers?.centers ?? []).filter(({ id }) => id !== moving?.center_id);

  return (
    <Container className="p-0">
      <div className="px-6 py-4">
        <Heading>{words.beneficiaries}</Heading>
        <Text size="small" className="text-ui-fg-subtle">{words.aliasOnly}</Text>
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{words.alias}</Table.HeaderCell>
            <Table.HeaderCell>{words.history}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {(data?.beneficiaries ?? []).map((person) => (
            <Table.Row key={person.id}>
              <Table.Cell>{person.public_alias}</Table.Cell>
              <Table.Cell>{person.placements.map(({ center, from, until }) => words.since(center, day(from), until ?? person.exited_on ? day(until ?? person.exited_on ?? "") : null)).join(" · ")}</Table.Cell>
              <Table.Cell className="text-right">
                {person.exited_on ? words.left : (
                  <Button size="small" variant="secondary" onClick={() => { setTarget(""); setMoving(person); }}>{words.move}</Button>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {!data?.beneficiaries.length && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">{error ? error.message : data ? words.empty : words.loading}</Text>
      )}
      <div className="flex justify-end gap-x-2 px-6 py-4">
        <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - LIMIT))}>{words.before}</Button>
        <Button size="small" variant="secondary" disabled={offset + LIMIT >= (data?.count ?? 0)} onClick={() => setOffset(offset + LIMIT)}>{words.after}</Button>
      </div>
      <Prompt open={moving !== null} onOpenChange={(open) => { if (!open) setMoving(null); }}>
        <Prompt.Content>
          <Prompt.Header>
            <Prompt.Title>{words.moveTo(moving?.public_alias ?? "")}</Prompt.Title>
            <Prompt.Description>{words.moveExplained}</Prompt.Description>
          </Prompt.Header>
          <div className="px-6 pt-4">
            <Choice label={words.toCenter} placeholder={words.chooseCenter} value={target} onChange={setTarget} options={others.map(({ id, name }) => [id, name] as const)} />
          </div>
          <Prompt.Footer>
            <Button size="small" variant="secondary" onClick={() => setMoving(null)}>{words.cancel}</Button>
            <Button size="small" variant="danger" disabled={!target} isLoading={move.isPending} onClick={() => { if (moving) move.mutate(moving); }}>{words.move}</Button>
          </Prompt.Footer>
        </Prompt.Content>
      </Prompt>
    </Container>
  );
};

export const config = defineRouteConfig({ label: "beneficiaries", translationNs: "ministry" });

export default BeneficiariesPage;

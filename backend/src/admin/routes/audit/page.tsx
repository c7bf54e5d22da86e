import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Input, Label, Table, Text } from "@medusajs/ui";
import type { AdminCentersAnswer, AuditAnswer } from "@ska/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../ask";
import { Choice } from "../../choice";
import { actionWords } from "../../words/audit-actions";
import { ministryWords } from "../../words/ministry";

const LIMIT = 50;
const ANY = "any";

const AuditPage = () => {
  const { i18n } = useTranslation();
  const words = ministryWords(i18n.language);
  const actions = actionWords(i18n.language);
  const [filters, setFilters] = useState({ center_id: ANY, action: ANY, from: "", to: "" });
  const [offset, setOffset] = useState(0);
  const change = (changed: Partial<typeof filters>): void => {
    setFilters({ ...filters, ...changed });
    setOffset(0);
  };
  const search = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== "" && value !== ANY));
  const { data: centers } = useQuery({ queryKey: ["ministry-centers"], queryFn: () => ask<AdminCentersAnswer>("/admin/centers?limit=200") });
  const { data, error } = useQuery({
    queryKey: ["ministry-audit", search.toString(), offset],
    queryFn: () => ask<AuditAnswer>(`/admin/audit?${search}&limit=${LIMIT}&offset=${offset}`),
  });
  const nameOf = new Map((centers?.centers ?? []).map((center) => [center.id, center.name]));
  const at = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Jakarta" });

  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-end gap-4 px-6 py-4">
        <Heading className="grow">{words.audit}</Heading>
        <Choice label={words.center} value={filters.center_id} onChange={(center_id) => change({ center_id })} options={[[ANY, words.everyCenter], ...nameOf]} />
        <Choice label={words.action} value={filters.action} onChange={(action) => change({ action })} options={[[ANY, words.everyAction], ...actions]} />
        {(["from", "to"] as const).map((side) => (
          <div key={side} className="flex flex-col gap-y-1">
            <Label size="xsmall" htmlFor={`audit-${side}`}>{words[side]}</Label>
            <Input id={`audit-${side}`} type="date" value={filters[side]} onChange={(event) => change({ [side]: event.target.value })} />
          </div>
        ))}
        <Button variant="secondary" asChild>
          <a href={`/admin/audit.csv?${search}`} download>{words.download}</a>
        </Button>
      </div>
      <Table>
        <Table.Header>
          <Table.Row>
            {[words.when, words.action, words.actor, words.beneficiaries, words.fields, words.center].map((title) => (
              <Table.HeaderCell key={title}>{title}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {(data?.records ?? []).map((record) => (
            <Table.Row key={record.id}>
              <Table.Cell>{at.format(new Date(record.at))}</Table.Cell>
              <Table.Cell>{actions.get(record.action)}</Table.Cell>
              <Table.Cell>{record.actor.name ?? (record.actor.kind === "system" ? words.system : record.actor.id)}</Table.Cell>
              <Table.Cell>{record.beneficiaries.map(({ id, alias }) => alias ?? id).join(", ")}</Table.Cell>
              <Table.Cell>{record.fields.join(", ")}</Table.Cell>
              <Table.Cell>{nameOf.get(record.center_id) ?? words.everyCenter}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {!data?.records.length && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">{error ? error.message : data ? words.empty : words.loading}</Text>
      )}
      <div className="flex justify-end gap-x-2 px-6 py-4">
        <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - LIMIT))}>{words.before}</Button>
        <Button size="small" variant="secondary" disabled={offset + LIMIT >= (data?.count ?? 0)} onClick={() => setOffset(offset + LIMIT)}>{words.after}</Button>
      </div>
    </Container>
  );
};

export const config = defineRouteConfig({ label: "audit", translationNs: "ministry" });

export default AuditPage;

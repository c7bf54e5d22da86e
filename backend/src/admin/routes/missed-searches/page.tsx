import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Input, Label, Table, Text } from "@medusajs/ui";
import type { AdminMissedSearchesAnswer } from "@ska/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../ask";
import { missedSearchWords } from "../../words/missed-searches";

const LIMIT = 50;

const MissedSearchesPage = () => {
  const { i18n } = useTranslation();
  const words = missedSearchWords(i18n.language);
  const [{ q, offset }, setAsked] = useState({ q: "", offset: 0 });
  const { data, error } = useQuery({
    queryKey: ["missed-searches", q, offset],
    queryFn: () => ask<AdminMissedSearchesAnswer>(`/admin/missed-searches?${new URLSearchParams({ q, offset: String(offset), limit: String(LIMIT) })}`),
  });
  // A day is a calendar day already: it is written as it stands.
  const written = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" });
  const day = (value: string): string => written.format(new Date(value));
  const nothing = q.trim() ? words.noneLike(q.trim()) : words.none;

  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div className="max-w-2xl">
          <Heading>{words.title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">{words.note}</Text>
        </div>
        <div className="flex flex-col gap-y-1">
          <Label size="xsmall" htmlFor="missed-searches-filter">{words.filter}</Label>
          <Input id="missed-searches-filter" type="search" maxLength={60} value={q} onChange={(event) => setAsked({ q: event.target.value, offset: 0 })} />
        </div>
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{words.query}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.sessions}</Table.HeaderCell>
              <Table.HeaderCell>{words.first}</Table.HeaderCell>
              <Table.HeaderCell>{words.last}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {(data?.searches ?? []).map(({ query, sessions, first_day, last_day }) => (
              <Table.Row key={query}>
                <Table.Cell className="break-words">{query}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{sessions}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">{day(first_day)}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">{day(last_day)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {!data?.searches.length && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">{error ? error.message : data ? nothing : words.loading}</Text>
      )}
      <div className="flex justify-end gap-x-2 px-6 py-4">
        <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => setAsked({ q, offset: Math.max(0, offset - LIMIT) })}>{words.before}</Button>
        <Button size="small" variant="secondary" disabled={offset + LIMIT >= (data?.count ?? 0)} onClick={() => setAsked({ q, offset: offset + LIMIT })}>{words.after}</Button>
      </div>
    </Container>
  );
};

export const config = defineRouteConfig({ label: "missed_searches", translationNs: "ministry" });

export default MissedSearchesPage;

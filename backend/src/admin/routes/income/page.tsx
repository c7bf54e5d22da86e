import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Input, Label, Table, Text } from "@medusajs/ui";
import type { AdminIncomeAnswer } from "@ska/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../ask";
import { rupiah } from "../../rupiah";
import { incomeWords } from "../../words/income";

const FIGURES = ["net_sales", "unit_cost", "beneficiary_share", "savings", "center_share", "refund_cover"] as const;

const thisMonth = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta", year: "numeric", month: "2-digit" }).format(new Date());

const IncomePage = () => {
  const { i18n } = useTranslation();
  const words = incomeWords(i18n.language);
  const [period, setPeriod] = useState({ from: thisMonth(), to: thisMonth() });
  const { data, error } = useQuery({
    queryKey: ["ministry-income", period.from, period.to],
    queryFn: () => ask<AdminIncomeAnswer>(`/admin/income?${new URLSearchParams(period)}`),
  });
  const heads = [words.orders, words.earning, words.netSales, words.unitCost, words.makers, words.savings, words.centerShare, words.refundCover];
  const right = "text-right tabular-nums whitespace-nowrap";

  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-end gap-4 px-6 py-4">
        <Heading className="grow">{words.income}</Heading>
        {(["from", "to"] as const).map((side) => (
          <div key={side} className="flex flex-col gap-y-1">
            <Label size="xsmall" htmlFor={`income-${side}`}>{words[side]}</Label>
            <Input id={`income-${side}`} type="month" value={period[side]} onChange={(event) => setPeriod({ ...period, [side]: event.target.value })} />
          </div>
        ))}
      </div>
      {data ? (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{words.center}</Table.HeaderCell>
                {heads.map((head) => <Table.HeaderCell key={head} className="text-right">{head}</Table.HeaderCell>)}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data.rows.map((row) => (
                <Table.Row key={row.center_id}>
                  <Table.Cell>{row.center}</Table.Cell>
                  <Table.Cell className={right}>{row.orders}</Table.Cell>
                  <Table.Cell className={right}>{row.earning}</Table.Cell>
                  {FIGURES.map((figure) => <Table.Cell key={figure} className={right}>{rupiah(row[figure])}</Table.Cell>)}
                </Table.Row>
              ))}
              <Table.Row className="font-semibold">
                <Table.Cell>{words.total}</Table.Cell>
                <Table.Cell className={right}>{data.total.orders}</Table.Cell>
                <Table.Cell className={right}>{data.rows.reduce((sum, { earning }) => sum + earning, 0)}</Table.Cell>
                {FIGURES.map((figure) => <Table.Cell key={figure} className={right}>{rupiah(data.total[figure])}</Table.Cell>)}
              </Table.Row>
            </Table.Body>
          </Table>
        </div>
      ) : null}
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">{data ? words.perOrder : (error?.message ?? words.loading)}</Text>
    </Container>
  );
};

export const config = defineRouteConfig({ label: "income", translationNs: "ministry" });

export default IncomePage;

import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { OrderIncomeAnswer } from "@ska/contracts";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../ask";
import { MakerParts } from "../income/maker-parts";
import { rupiah } from "../rupiah";
import { incomeWords } from "../words/income";

const percent = (basisPoints: number): string => `${(basisPoints / 100).toLocaleString("id-ID")}%`;

/** On an order's page: how each line was shared, by alias. Only when asked for: each look is written to the log. */
const OrderIncomeWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { i18n } = useTranslation();
  const words = incomeWords(i18n.language);
  const { data, error, isFetching, refetch } = useQuery({
    enabled: false,
    queryKey: ["order-income", order.id],
    queryFn: () => ask<OrderIncomeAnswer>(`/admin/orders/${order.id}/income`),
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{words.ofOrder}</Heading>
        <Text size="small" className="text-ui-fg-subtle">{data?.lines.length === 0 ? words.nothing : (error?.message ?? words.recorded)}</Text>
        {data ? null : <Button size="small" variant="secondary" className="mt-3" isLoading={isFetching} onClick={() => void refetch()}>{words.show}</Button>}
      </div>
      {data?.lines.map((line) => (
        <div key={line.line_item_id} className="flex flex-col gap-y-2 px-6 py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Text size="small" weight="plus">{line.product}</Text>
            <Text size="small" className="text-ui-fg-subtle">{line.center} · {words.units(line.quantity)} · {line.flag ? words.flags[line.flag] : words.rule(percent(line.share_rule.beneficiary_bp), percent(line.share_rule.savings_bp))}</Text>
          </div>
          {line.shared ? (
            <>
              <MakerParts words={words} makers={line.shared.makers} />
              <Text size="small" className="text-ui-fg-subtle">
                {words.netSales} {rupiah(line.shared.net_sales)} · {words.unitCost} {rupiah(line.shared.unit_cost)} · {words.centerShare} {rupiah(line.shared.center_share)}
                {line.shared.refund_cover === 0 ? "" : ` · ${words.refundCover} ${rupiah(line.shared.refund_cover)}`}
              </Text>
            </>
          ) : <Text size="small" className="text-ui-fg-subtle">{words.notShared}</Text>}
        </div>
      ))}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.after" });

export default OrderIncomeWidget;

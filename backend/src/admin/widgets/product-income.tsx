import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { ProductIncomeAnswer } from "@ska/contracts";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../ask";
import { MakerParts } from "../income/maker-parts";
import { rupiah } from "../rupiah";
import { incomeWords } from "../words/income";

/** On a product's page: what it brought so far, and to whom, by alias. Only when asked for: each look is written to the log. */
const ProductIncomeWidget = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const { i18n } = useTranslation();
  const words = incomeWords(i18n.language);
  const { data, error, isFetching, refetch } = useQuery({
    enabled: false,
    queryKey: ["product-income", product.id],
    queryFn: () => ask<ProductIncomeAnswer>(`/admin/products/${product.id}/income`),
  });
  const sums = data ? ([[words.netSales, data.total.net_sales], [words.unitCost, data.total.unit_cost], [words.makers, data.total.beneficiary_share], [words.centerShare, data.total.center_share]] as const) : [];
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{words.ofProduct}</Heading>
        <Text size="small" className="text-ui-fg-subtle">{data?.total.units === 0 ? words.nothing : (error?.message ?? words.recorded)}</Text>
        {data ? null : <Button size="small" variant="secondary" className="mt-3" isLoading={isFetching} onClick={() => void refetch()}>{words.show}</Button>}
      </div>
      {data && data.total.units > 0 ? (
        <>
          <dl className="grid grid-cols-2 gap-x-6 gap-y-2 px-6 py-4">
            {sums.map(([name, amount]) => (
              <div key={name}>
                <dt><Text size="small" className="text-ui-fg-subtle">{name}</Text></dt>
                <dd><Text size="small" weight="plus" className="tabular-nums">{rupiah(amount)}</Text></dd>
              </div>
            ))}
          </dl>
          <div className="px-6 py-4"><MakerParts words={words} makers={data.makers} /></div>
        </>
      ) : null}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.after" });

export default ProductIncomeWidget;

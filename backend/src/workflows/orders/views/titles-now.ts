import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderLine } from "@ska/contracts";
import type { LineRow, OrderRow } from "./order-row";
import { lineOf } from "./parts";

interface ProductRow {
  id: string;
  title: string;
  variants?: { id: string; title: string }[];
}

/**
 * Lines keep the words of whoever bought, in her language. Who packs them reads today's titles in his own; those of products
 * that are gone stay as they were. @param locale Medusa's, such as "en-US"; the catalogue's own language unless given
 */
export async function linesWithTitlesNow(container: MedusaContainer, orders: readonly OrderRow[], locale: string | undefined): Promise<(row: LineRow) => OrderLine> {
  const ids = new Set(orders.flatMap(({ items }) => items.map(({ product_id }) => product_id)).filter((id) => id !== null));
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "title", "variants.id", "variants.title"], filters: { id: [...ids] } }, { locale });
  const products = data as unknown as ProductRow[];
  const titles = new Map(products.flatMap(({ id, title, variants }) => [[id, title], ...(variants ?? []).map((one) => [one.id, one.title])] as [string, string][]));
  return (row) => {
    const line = lineOf(row);
    return { ...line, title: titles.get(row.product_id ?? "") ?? line.title, variant_title: titles.get(row.variant_id ?? "") ?? line.variant_title };
  };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What an order line needs to know of a good, and where it is sent from. */
export type Good = {
  variantId: string;
  variantTitle: string;
  sku: string;
  productId: string;
  title: string;
  handle: string;
  thumbnail: string | null;
  price: number;
  weightGrams: number;
  originProvince: string;
  shippingOptionId: string;
};

type VariantRow = {
  id: string;
  title: string;
  sku: string;
  prices: { amount: number; currency_code: string }[];
  product: { id: string; title: string; handle: string; thumbnail: string | null; weight: number; shipping_profile: { id: string } };
};

type OptionRow = { id: string; shipping_profile_id: string; data: { service: string; origin_province: string } };

/** Every good by its SKU, with its centre's regular shipping. */
export async function goodsBySku(container: MedusaContainer): Promise<Map<string, Good>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [variants, options] = await Promise.all([
    query.graph({
      entity: "product_variant",
      fields: ["id", "title", "sku", "prices.amount", "prices.currency_code", "product.id", "product.title", "product.handle", "product.thumbnail", "product.weight", "product.shipping_profile.id"],
    }),
    query.graph({ entity: "shipping_option", fields: ["id", "shipping_profile_id", "data"] }),
  ]);
  const regularOf = new Map(
    (options.data as unknown as OptionRow[])
      .filter((option) => option.data?.service === "regular")
      .map((option) => [option.shipping_profile_id, option]),
  );
  const goods = (variants.data as unknown as VariantRow[]).flatMap((variant): [string, Good][] => {
    const option = regularOf.get(variant.product.shipping_profile?.id);
    if (!option) return [];
    return [
      [
        variant.sku,
        {
          variantId: variant.id,
          variantTitle: variant.title,
          sku: variant.sku,
          productId: variant.product.id,
          title: variant.product.title,
          handle: variant.product.handle,
          thumbnail: variant.product.thumbnail,
          price: Number(variant.prices.find((price) => price.currency_code === "idr")?.amount ?? 0),
          weightGrams: Number(variant.product.weight),
          originProvince: option.data.origin_province,
          shippingOptionId: option.id,
        },
      ],
    ];
  });
  return new Map(goods);
}

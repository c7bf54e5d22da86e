import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { ENGLISH } from "../workflows/listings/english";
import { configuredProviders } from "../workflows/orders/offer-payment-providers";
import { CATEGORIES, TAGS } from "./catalog/categories";
import { translate } from "./translate";

export type Foundation = {
  storeId: string;
  salesChannelId: string;
  regionId: string;
  categoryIds: Map<string, string>;
  tagIds: Map<string, string>;
};

/** Store, sales channel, key, region, taxes, languages, categories and tags: found, or made. */
export async function seedFoundation(container: MedusaContainer): Promise<Foundation> {
  const salesChannelId = await seedSalesChannel(container);
  const regionId = await seedRegion(container);
  const storeId = await seedStore(container, salesChannelId, regionId);
  const categoryIds = await seedCategories(container);
  return { storeId, salesChannelId, regionId, categoryIds, tagIds: await seedTags(container) };
}

async function seedSalesChannel(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: 1 });
  const channel =
    found ??
    (await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [{ name: "Web" }] } })).result[0];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["id", "sales_channels_link.sales_channel_id"],
    filters: { type: "publishable" },
  });
  const key =
    keys[0] ??
    (
      await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
      })
    ).result[0];
  if (!channel || !key) throw new Error("The sales channel or its key could not be made.");
  const linked = (keys[0]?.sales_channels_link ?? []).some((link: { sales_channel_id: string } | null) => link?.sales_channel_id === channel.id);
  if (!linked) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } });
  }
  return channel.id;
}

async function seedRegion(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.REGION).listRegions({ currency_code: "idr" });
  if (found) return found.id;
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Indonesia",
          currency_code: "idr",
          countries: ["id"],
          payment_providers: await configuredProviders(container),
        },
      ],
    },
  });
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "id", provider_id: "tp_system" }] });
  if (!result[0]) throw new Error("The region could not be made.");
  return result[0].id;
}

async function seedStore(container: MedusaContainer, salesChannelId: string, regionId: string): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({});
  if (!store) throw new Error("Medusa has not made its store yet: run its migrations first.");
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Sentra Kreasi Atensi",
        supported_currencies: [{ currency_code: "idr", is_default: true, is_tax_inclusive: true }],
        supported_locales: [{ locale_code: "id-ID" }, { locale_code: ENGLISH }],
        default_sales_channel_id: salesChannelId,
        default_region_id: regionId,
      },
    },
  });
  return store.id;
}

async function seedCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const found = await container.resolve(Modules.PRODUCT).listProductCategories({});
  const known = new Map(found.map((category) => [category.handle, category.id]));
  const missing = CATEGORIES.filter((category) => !known.has(category.key));
  if (missing.length === 0) return known;
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: missing.map((category) => ({
        name: category.name.id,
        handle: category.key,
        description: category.description.id,
        is_active: true,
      })),
    },
  });
  await translate(
    container,
    result.flatMap((created) => {
      const category = missing.find((row) => row.key === created.handle);
      return category
        ? [{ reference: "product_category", id: created.id, texts: { name: category.name.en, description: category.description.en } }]
        : [];
    }),
  );
  return new Map([...known, ...result.map((category): [string, string] => [category.handle, category.id])]);
}

async function seedTags(container: MedusaContainer): Promise<Map<string, string>> {
  const found = await container.resolve(Modules.PRODUCT).listProductTags({});
  const known = new Map(found.map((tag) => [tag.value, tag.id]));
  const missing = Object.keys(TAGS).filter((tag) => !known.has(tag));
  if (missing.length === 0) return known;
  const { result } = await createProductTagsWorkflow(container).run({
    input: { product_tags: missing.map((value) => ({ value })) },
  });
  return new Map([...known, ...result.map((tag): [string, string] => [tag.value, tag.id])]);
}

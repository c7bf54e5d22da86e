import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { DraftProduct } from "./draft-product";

type Category = NonNullable<DraftProduct["category"]>;

/** The category of a content; read only when it isn't the product's own. */
export async function listingCategory(container: MedusaContainer, id: string | null, own: Category | null): Promise<Category | null> {
  if (id === null || id === own?.id) return id === null ? null : own;
  const [category] = await container.resolve(Modules.PRODUCT).listProductCategories({ id });
  return category ? { id: category.id, handle: category.handle, name: category.name, food: category.metadata?.food === true } : null;
}

/** The id of the category that is named by handle or id. @throws INVALID_DATA (400) for one that doesn't exist. */
export async function categoryIdOf(container: MedusaContainer, named: string | null | undefined): Promise<string | null | undefined> {
  if (named === null || named === undefined) return named;
  const products = container.resolve(Modules.PRODUCT);
  const [byHandle, byId] = await Promise.all([products.listProductCategories({ handle: named }), products.listProductCategories({ id: named })]);
  const category = byHandle[0] ?? byId[0];
  if (!category) throw new MedusaError(MedusaError.Types.INVALID_DATA, "category: there is no such category");
  return category.id;
}

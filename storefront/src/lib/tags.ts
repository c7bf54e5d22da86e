/** Cache tags, shared with the backend: it names one in `POST /api/revalidate` when the thing behind it changes. */
export const tags = {
  /** On everything that was asked of the backend; for a new or restored database. */
  store: "store",
  /** Lists of products, categories, brands and centres. */
  catalog: "catalog",
  product: (handle: string) => `product:${handle}`,
  brand: (handle: string) => `brand:${handle}`,
  maker: (handle: string) => `maker:${handle}`,
  center: (handle: string) => `center:${handle}`,
  listing: (productId: string) => `listing:${productId}`,
} as const;

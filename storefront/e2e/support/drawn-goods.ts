import { expect } from "@playwright/test";
import type { MeAnswer, StudioListing, StudioListingsAnswer } from "@ska/contracts";
import type { Caller } from "./caller";
import type { Draw } from "./draw";
import type { Sale } from "./expected-income";

/** Goods of one centre whose rule and price nobody but the test has chosen. */
export interface DrawnGoods extends Sale {
  productId: string;
  handle: string;
  title: string;
  /** The centre's public name. */
  centerName: string;
  timezone: string;
}

interface Question {
  manager: Caller;
  /** Is among the authors. */
  maker: Caller;
  /** Is not among the authors. */
  stranger?: Caller;
  admin: Caller;
  visitor: Caller;
  quantity: number;
  draw: Draw;
}

const beneficiaryOf = async (person: Caller): Promise<string> => (await person.get<MeAnswer>("/studio/me")).member.beneficiary_id!;

/** A published product of people, not groups, with enough in stock; of several people if there is one. */
async function chooseListing({ manager, maker, stranger, quantity }: Question): Promise<StudioListing> {
  const hers = await beneficiaryOf(maker);
  const theirs = stranger ? await beneficiaryOf(stranger) : null;
  const { listings } = await manager.get<StudioListingsAnswer>("/studio/listings?limit=200");
  const fitting = listings
    .filter(({ status, variants, authors }) => status === "published" && variants.length === 1 && authors.every(({ beneficiary_id }) => beneficiary_id !== null && beneficiary_id !== theirs))
    .filter(({ authors, variants }) => authors.some(({ beneficiary_id }) => beneficiary_id === hers) && variants[0]!.stock >= quantity)
    .sort((a, b) => b.authors.length - a.authors.length);
  expect(fitting, "products that the maker made, in stock").not.toHaveLength(0);
  return fitting[0]!;
}

/** Gives one product of the manager's centre a share rule of its own and a price, both drawn. */
export async function drawGoods(question: Question): Promise<DrawnGoods> {
  const { manager, admin, visitor, quantity, draw } = question;
  const { product_id: productId, variant_id, handle, title, unit_cost, authors } = await chooseListing(question);
  const unitCost = unit_cost!;
  const price = draw(unitCost + 10_001, unitCost + 999_999);
  const rule = { beneficiary_bp: draw(500, 9_500), savings_bp: draw(100, 5_000) };
  await manager.post("/studio/share-rules", { product_id: productId, ...rule });
  await admin.post(`/admin/products/${productId}/variants/${variant_id}`, { prices: [{ currency_code: "idr", amount: price }] });
  const { member } = await manager.get<MeAnswer>("/studio/me");
  const { products } = await visitor.get<{ products: { listing: { center: { name: string } } }[] }>(`/store/products?handle=${handle}&fields=id,*listing`);
  return {
    productId,
    handle,
    title,
    centerName: products[0]!.listing.center.name,
    timezone: member.center.timezone,
    price,
    quantity,
    unitCost,
    beneficiaryBp: rule.beneficiary_bp,
    savingsBp: rule.savings_bp,
    authors: authors.map(({ beneficiary_id, weight }) => ({ beneficiaryId: beneficiary_id!, weight })),
  };
}

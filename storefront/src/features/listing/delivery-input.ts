import type { StudioListing } from "@ska/contracts";
import { ISLAND_GROUPS, PROVINCES } from "@ska/regions";

/** The provinces of each island group, in the order of a map from west to east. */
export const PROVINCES_BY_ISLAND = ISLAND_GROUPS.map((island) => ({ island, provinces: PROVINCES.filter((province) => province.island === island) }));

/** Whether it may go everywhere, and which provinces are ticked when it may not. */
export function storedDelivery(delivery: StudioListing["delivery"]): { everywhere: boolean; codes: string[] } {
  const codes = delivery?.province_codes ?? [];
  return { everywhere: delivery === null || codes.length >= PROVINCES.length, codes: codes.length >= PROVINCES.length ? [] : codes };
}

/** What the contract takes of the screen: everywhere is every province; none at all is refused. */
export function deliveryInput(form: FormData): { delivery: { province_codes: string[] } } {
  const ticked = form.getAll("province").map(String);
  return { delivery: { province_codes: form.get("delivery") === "some" ? ticked : PROVINCES.map(({ code }) => code) } };
}

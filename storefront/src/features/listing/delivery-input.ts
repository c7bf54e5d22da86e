import type { StudioListing } from "@ska/contracts";
import { ISLAND_GROUPS, PROVINCES } from "@ska/regions";

/** The provinces of each island group, in the order of a map from west to east. */
export const PROVINCES_BY_ISLAND = ISLAND_GROUPS.map((island) => ({ island, provinces: PROVINCES.filter((province) => province.island === island) }));

/** Whether it may go everywhere, and which provinces are ticked when it may not. */
export function storedDelivery(delivery: StudioListing["delivery"]): { everywhere: boolean; codes: string[]; pickup: boolean } {
  const codes = delivery?.province_codes ?? [];
  return { everywhere: delivery === null || codes.length >= PROVINCES.length, codes: codes.length >= PROVINCES.length ? [] : codes, pickup: delivery?.pickup ?? false };
}

/** What the contract takes of the screen: everywhere is every province; none at all is refused, unless it is collected. */
export function deliveryInput(form: FormData): { delivery: { province_codes: string[]; pickup?: boolean } } {
  if (form.get("delivery") !== "some") return { delivery: { province_codes: PROVINCES.map(({ code }) => code) } };
  return { delivery: { province_codes: form.getAll("province").map(String), pickup: form.get("pickup") === "yes" } };
}

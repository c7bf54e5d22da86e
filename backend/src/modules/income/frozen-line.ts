import type { FrozenLine } from "@ska/money";
import type { StoredSnapshot } from "./types";

/** What a line's income is computed from, in the words of the arithmetic. */
export const frozenLine = (snapshot: StoredSnapshot): FrozenLine => ({
  net: snapshot.net,
  quantity: snapshot.quantity,
  unitCost: snapshot.unitCost,
  rule: { beneficiaryBp: snapshot.beneficiaryBp, savingsBp: snapshot.savingsBp },
  authors: snapshot.authors,
});

import type { IncomeModuleService } from "../../src/modules/income/service";
import type { LineSnapshot } from "../../src/modules/income/types";

const AT_ONCE = 50;

const order = (at: number): LineSnapshot => ({
  orderId: `bnew_${at}`,
  lineItemId: `bnewl_${at}`,
  orderVersion: 1,
  position: 0,
  centerId: `bc_${String(at % 31).padStart(2, "0")}`,
  productId: `bp_${at % 31}_${at % 968}`,
  productTitle: "Produk",
  variantId: null,
  brandId: null,
  channel: "web",
  quantity: 2,
  net: 250_000,
  unitCost: 40_000,
  authors: [{ beneficiaryId: `bm_${at % 31}_${at % 323}`, weight: 2 }, { beneficiaryId: `bm_${at % 31}_${(at + 1) % 323}`, weight: 1 }],
  beneficiaryBp: 6_000,
  savingsBp: 2_500,
  ruleId: null,
  flag: null,
  placedAt: new Date("2026-11-01T00:00:00Z"),
});

/** Sells so many lines more, as the attribution does, fifty orders a time, and says how fast. */
export async function post(income: IncomeModuleService, lines: number): Promise<void> {
  const sold = Array.from({ length: lines }, (_, at) => order(at));
  await income.freezeLines(sold);
  const begun = performance.now();
  for (let start = 0; start < sold.length; start += AT_ONCE) {
    await income.postSales(sold.slice(start, start + AT_ONCE).map(({ orderId, centerId, placedAt }) => ({ orderId, capturedAt: placedAt, source: orderId, addedIn: null, centers: [{ centerId, month: "2026-11", shipping: 15_000, tax: 0 }] })));
  }
  const took = (performance.now() - begun) / 1_000;
  console.log(`Posted ${lines} lines, ${AT_ONCE} orders a time: ${Math.round(lines / took)} lines a second`);
}

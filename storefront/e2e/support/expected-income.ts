/** What one order line is made of; money in whole rupiah, rates in hundredths of a percent. */
export interface Sale {
  price: number;
  quantity: number;
  unitCost: number;
  beneficiaryBp: number;
  savingsBp: number;
  authors: readonly { beneficiaryId: string; weight: number }[];
}

/** The columns of the centre's report that a sale adds to. */
export interface Figures {
  units: number;
  net_sales: number;
  unit_cost: number;
  beneficiary_share: number;
  savings: number;
  center_share: number;
}

export interface Income {
  line: Figures;
  /** In the order of the authors. */
  makers: (Figures & { beneficiaryId: string })[];
}

/** Shares of a total by weights: rounded down, then what is left goes rupiah by rupiah to the largest remainders, the earlier first. */
function share(total: bigint, weights: readonly number[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const exact = weights.map((weight) => total * BigInt(weight));
  const parts = exact.map((part) => part / all);
  const left = Number(total - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = exact.map((part, at) => ({ at, rest: part % all })).sort((a, b) => Number(b.rest - a.rest) || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) parts[at]! += 1n;
  return parts;
}

/**
 * What a sale brings to whom, worked out here a second time and from the rule's words alone:
 * costs first, the margin between makers and centre, the makers' part among them, of each part the savings.
 */
export function incomeOf({ price, quantity, unitCost, beneficiaryBp, savingsBp, authors }: Sale): Income {
  const net = BigInt(price) * BigInt(quantity);
  const fullCost = BigInt(unitCost) * BigInt(quantity);
  const cost = fullCost < net ? fullCost : net;
  const [pool, center] = share(net - cost, [beneficiaryBp, 10_000 - beneficiaryBp]) as [bigint, bigint];
  const weights = authors.map(({ weight }) => weight);
  const [amounts, costs, centers] = [share(pool, weights), share(cost, weights), share(center, weights)];
  const makers = authors.map(({ beneficiaryId }, at) => ({
    beneficiaryId,
    units: quantity,
    net_sales: Number(costs[at]! + amounts[at]! + centers[at]!),
    unit_cost: Number(costs[at]!),
    beneficiary_share: Number(amounts[at]!),
    savings: Number((amounts[at]! * BigInt(savingsBp)) / 10_000n),
    center_share: Number(centers[at]!),
  }));
  const savings = makers.reduce((sum, maker) => sum + maker.savings, 0);
  const line = { units: quantity, net_sales: Number(net), unit_cost: Number(cost), beneficiary_share: Number(pool), savings, center_share: Number(center) };
  return { line, makers };
}

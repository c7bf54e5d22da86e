import { largestRemainder } from "./largest-remainder";
import { portion, wholeAmount } from "./rupiah";
import { FULL_BASIS_POINTS, type Author, type FrozenLine, type Person, type Rupiah, type SaleSplit } from "./types";

/**
 * Splits an amount over authors, then each group's part over its members.
 * @returns one entry per maker, groups opened up, in position order.
 * @throws RangeError when there is an amount and nobody with a weight to take it.
 */
export function splitOverMakers(total: Rupiah, authors: readonly Author[]): { person: Person; amount: Rupiah }[] {
  const parts = largestRemainder(total, authors.map((author) => author.weight));
  return authors.flatMap((author, index) => {
    const part = parts[index] ?? 0;
    if (!("members" in author)) return [{ person: author, amount: part }];
    const inner = largestRemainder(part, author.members.map((member) => member.weight));
    return author.members.map((person, place) => ({ person, amount: inner[place] ?? 0 }));
  });
}

/**
 * Divides a frozen line: the cost first (never above the net), then the margin between makers and centre by the rule,
 * then the makers' pool by their weights, and of each maker's amount her savings.
 * A line without authors must carry a rule of 0 basis points: all its margin is the centre's.
 * @throws RangeError for negative, fractional or unsafe numbers, rates above 10,000, or a pool without makers.
 */
export function splitSale({ net, quantity, unitCost, rule, authors }: FrozenLine): SaleSplit {
  const fullCost = wholeAmount(unitCost, "unit cost") * wholeAmount(quantity, "quantity");
  const whole = wholeAmount(net, "net");
  const cost = Number(fullCost < whole ? fullCost : whole);
  const [pool = 0, centerShare = 0] = largestRemainder(net - cost, [
    rule.beneficiaryBp,
    FULL_BASIS_POINTS - rule.beneficiaryBp,
  ]);
  const makers = splitOverMakers(pool, authors).map(({ person, amount }, position) => {
    const savings = portion(amount, person.savingsBp ?? rule.savingsBp);
    return { position, beneficiaryId: person.beneficiaryId, amount, pending: amount - savings, savings };
  });
  return { net, cost, centerShare, makers };
}

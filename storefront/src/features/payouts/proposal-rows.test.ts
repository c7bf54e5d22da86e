import { expect, it } from "vitest";
import { amountField, pickedRows, proposalRows } from "./proposal-rows";

const person = (beneficiary_id: string, available: number, savings: number, has_left: boolean) => ({ beneficiary_id, public_alias: beneficiary_id, available, savings, has_left });
const rows = proposalRows([person("ben_a", 70_000, 5_000, false), person("ben_b", 0, 9_000, true), person("ben_c", 1_000, 2_000, true)]);

const formOf = (amounts: Record<string, string>, picked: readonly string[]): FormData => {
  const form = new FormData();
  for (const key of picked) form.append("pick", key);
  for (const [key, amount] of Object.entries(amounts)) form.append(amountField(key), amount);
  return form;
};

it("offers savings of nobody who is still there", () => {
  expect(rows.map(({ key, balance }) => [key, balance])).toEqual([["available-ben_a", 70_000], ["savings-ben_b", 9_000], ["available-ben_c", 1_000], ["savings-ben_c", 2_000]]);
});

it("takes ticked rows up to their balance and names the others", () => {
  const amounts = { "available-ben_a": "70.000", "savings-ben_b": "9.001", "available-ben_c": "0", "savings-ben_c": "dua ribu", "available-ben_x": "1" };
  expect(pickedRows(formOf(amounts, ["available-ben_a"]), rows)).toEqual({ picked: [{ beneficiary_id: "ben_a", amount: 70_000, from: "available" }], wrong: [] });
  expect(pickedRows(formOf(amounts, Object.keys(amounts)), rows).wrong).toEqual(["savings-ben_b", "available-ben_c", "savings-ben_c", "available-ben_x"]);
});

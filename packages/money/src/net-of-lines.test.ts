import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netOfLines } from "./net-of-lines";

describe("netOfLines", () => {
  it.each<[string, (string | number)[], number[]]>([
    ["vector 8: a discount of 10,000 over 99,999 and 1", ["89999.1", "0.9"], [89_999, 1]],
    ["whole lines stay as they are", [150_000, "250000"], [150_000, 250_000]],
    ["thirds that round up to the total", ["33333.333333333333333", "33333.333333333333333", "33333.333333333333333"], [33_334, 33_333, 33_333]],
    ["half a rupiah rounds up", ["0.5"], [1]],
    ["less than half is dropped", [0.25, 0.125], [0, 0]],
    ["free goods", ["0", 0], [0, 0]],
    ["scientific notation", ["1.5e6", 2.5e-7], [1_500_000, 0]],
    ["no lines", [], []],
  ])("%s", (_name, amounts, nets) => {
    expect(netOfLines(amounts)).toEqual(nets);
  });

  it.each([["-1"], ["NaN"], [""], ["1,5"], ["1e21"]])("refuses %j", (amount) => {
    expect(() => netOfLines([amount])).toThrow(RangeError);
  });

  it("sums to the rounded items total, each line its floor or one above", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000_000), { maxLength: 20 }), (thousandths) => {
        const nets = netOfLines(thousandths.map((value) => `${Math.floor(value / 1_000)}.${String(value % 1_000).padStart(3, "0")}`));
        const total = thousandths.reduce((sum, value) => sum + value, 0);
        expect(nets.reduce((sum, net) => sum + net, 0)).toBe(Math.floor((total + 500) / 1_000));
        nets.forEach((net, index) => {
          const floor = Math.floor((thousandths[index] ?? 0) / 1_000);
          expect([floor, floor + 1]).toContain(net);
        });
      }),
    );
  });
});

import { expect, it } from "vitest";
import { linesParams, linesQuery } from "./lines-query";

it("reads which figure of which row is asked for", () => {
  expect(linesQuery({ from: "2026-10", to: "2026-11", beneficiary_id: "ben_1", figure: "savings" }, "2026-11")).toEqual({
    from: "2026-10", to: "2026-11", figure: "savings", of: { group: "beneficiary", filter: "beneficiary_id", key: "ben_1" }, filters: {},
  });
  expect(linesQuery({ channel: "sc_1" }, "2026-11")).toMatchObject({ from: "2026-11", figure: "net_sales", of: { group: "channel", key: "sc_1" } });
  expect(linesQuery({ product_id: "a b", figure: "x" }, "2026-11")).toMatchObject({ figure: "net_sales", of: null });
  expect(linesQuery({ brand: "br_1", product_id: "prod_1", business_group: "grp_1" }, "2026-11")).toMatchObject({
    of: { group: "product", key: "prod_1" }, filters: { brand: "br_1", business_group: "grp_1" },
  });
  expect(linesQuery({ brand: "br_1", channel: "sc_1", beneficiary_id: "ben_1" }, "2026-11")).toMatchObject({ of: { key: "ben_1" }, filters: { brand: "br_1", channel: "sc_1" } });
  expect(linesQuery({ brand: "br_1" }, "2026-11")).toMatchObject({ of: { group: "brand", key: "br_1" }, filters: {} });
});

it("leads back to the same lines", () => {
  const asked = { from: "2026-10", to: "2026-11", product_id: "prod_1", brand: "br_1", figure: "savings" };
  expect(linesParams(linesQuery(asked, "2026-12"))).toEqual(asked);
});

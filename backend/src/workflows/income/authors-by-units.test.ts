import { describe, expect, it } from "vitest";
import { authorsByUnits } from "./authors-by-units";

const her = (beneficiary_id: string, weight = 1) => ({ beneficiary_id, business_group_id: null, weight });
const weights = (parts: Parameters<typeof authorsByUnits>[0]): Record<string, number> =>
  Object.fromEntries(authorsByUnits(parts).map(({ beneficiary_id, weight }) => [beneficiary_id ?? "", weight]));

describe("authorsByUnits", () => {
  it("leaves the authors of one making alone", () => {
    expect(authorsByUnits([{ quantity: 3, authors: [her("ani", 2), her("bela", 1)] }])).toEqual([her("ani", 2), her("bela", 1)]);
  });

  it("counts each unit the same", () => {
    expect(weights([{ quantity: 2, authors: [her("ani")] }, { quantity: 3, authors: [her("bela")] }])).toEqual({ ani: 2, bela: 3 });
  });

  it("splits a unit by its own authors' weights", () => {
    expect(weights([{ quantity: 2, authors: [her("ani")] }, { quantity: 3, authors: [her("bela", 1), her("cici", 2)] }])).toEqual({ ani: 2, bela: 1, cici: 2 });
  });

  it("names somebody once who made both", () => {
    expect(weights([{ quantity: 1, authors: [her("ani")] }, { quantity: 1, authors: [her("ani"), her("bela")] }])).toEqual({ ani: 3, bela: 1 });
  });

  it("forgets what nobody made", () => {
    expect(authorsByUnits([{ quantity: 2, authors: [] }, { quantity: 0, authors: [her("ani")] }])).toEqual([]);
  });
});

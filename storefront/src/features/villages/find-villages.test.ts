import { describe, expect, it, vi } from "vitest";
import { findVillages } from "./find-villages";

vi.mock("server-only", () => ({}));

describe("findVillages", () => {
  it("finds a village by its name, and by words of what it lies in", async () => {
    expect((await findVillages("dago"))[0]).toMatchObject({ village: "Dago", district: "Coblong", city: "Kota Bandung", province: "32" });
    expect((await findVillages("cob bandung dago"))[0]).toMatchObject({ village: "Dago", district: "Coblong" });
    expect((await findVillages("DAGO, coblong")).map(({ village }) => village)).toEqual(["Dago"]);
  });
  it("gives few, and none for too few letters or for what isn't there", async () => {
    expect(await findVillages("suka")).toHaveLength(8);
    expect(await findVillages("da")).toEqual([]);
    expect(await findVillages("  ,, ")).toEqual([]);
    expect(await findVillages("zzzqq")).toEqual([]);
  });
});

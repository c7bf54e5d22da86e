import type { StudioListing } from "@ska/contracts";
import { describe, expect, it } from "vitest";
import { stepToGoOn } from "./unfinished-step";

const photo = (role: "product" | "packaging" | "detail") => ({ id: role, role, alt: { id: "" }, thumbhash: "", width: 1000, height: 1200, sources: [], advice: [] });

const whole: StudioListing = {
  id: "lst_1", status: "draft", live: false, version: 1, title: "Selendang", title_en: "", description: "Katun.", description_en: "", handle: "x", product_id: "p", variant_id: "v",
  brand: { id: "b", name: "Soga" }, category: null, price: 90_000, unit_cost: 40_000, cost_sheet: null, stock: 3, weight_g: 200,
  variants: [{ id: "v", title: "-", sku: null, price: 90_000, unit_cost: 40_000, stock: 3, reserved: 0 }], has_choice: false, authors: [{ beneficiary_id: "b", business_group_id: null, weight: 1 }],
  packaging: { material: { id: "Kotak" }, width_mm: 10, height_mm: 10, depth_mm: 10, weight_g: null, gift_ready: false, note: null },
  food: null, material: null, size: null, care: null, delivery: null, share_rule: null, photos: [photo("product"), photo("packaging"), photo("detail")],
  problems: null, checklist: ["photos"], review: null, changed: [], submitted_at: null, updated_at: "2026-11-01T00:00:00.000Z",
};

describe("where a listing is gone on with", () => {
  it.each([
    ["photos", { photos: [photo("product"), photo("detail"), photo("detail")] }],
    ["photos", { photos: whole.photos.map((one) => ({ ...one, width: 600 })) }],
    ["name", { title: "" }],
    ["price", { variants: [{ ...whole.variants[0]!, price: null }] }],
    ["stock", { weight_g: null }],
    ["makers", { authors: [] }],
    ["brand", { brand: null }],
    ["packaging", { packaging: null }],
    ["food", { checklist: ["permits"] }],
    ["check", {}],
  ] as const)("a draft at %s", (step, changes) => expect(stepToGoOn({ ...whole, ...(changes as Partial<StudioListing>) })).toBe(step));

  it("anything but a draft at the check", () => {
    expect(stepToGoOn({ ...whole, status: "published", title: "" })).toBe("check");
    expect(stepToGoOn({ ...whole, status: "changes_requested", photos: [] })).toBe("check");
  });
});

import { describe, expect, it } from "vitest";
import { BENEFICIARIES, BRANDS, CENTERS, DEMO_MEMBERS, GROUPS, PARCELS, PRODUCTS, SCENES, pastOrders } from "./index";

const centerOf = (brand: string): string | undefined => BRANDS.find(({ key }) => key === brand)?.center;
const unique = (values: string[]): void => expect(new Set(values).size).toBe(values.length);

describe("catalogue", () => {
  it("names everything once", () => {
    unique(PRODUCTS.map(({ handle }) => handle));
    unique(PRODUCTS.flatMap(({ variants }) => variants.map(({ sku }) => sku)));
    unique(BENEFICIARIES.map(({ handle }) => handle));
    unique(BENEFICIARIES.map(({ phone }) => phone));
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(32);
  });

  it("lets every product be made in its own centre, below its price", () => {
    for (const product of PRODUCTS) {
      const center = centerOf(product.brand);
      for (const author of product.authors) {
        const found = "group" in author ? GROUPS.find(({ key }) => key === author.group) : BENEFICIARIES.find(({ key }) => key === author.beneficiary);
        expect(found?.center, product.handle).toBe(center);
      }
      for (const { price, unit_cost, stock } of product.variants) {
        expect(Number.isInteger(price) && Number.isInteger(unit_cost) && Number.isInteger(stock)).toBe(true);
        expect(unit_cost).toBeLessThan(price * 0.6);
      }
      expect(product.weight_g).toBeGreaterThan(product.packaging.weight_g);
    }
    for (const { center, members } of GROUPS) {
      for (const member of members) expect(BENEFICIARIES.find(({ key }) => key === member.beneficiary)?.center).toBe(center);
    }
  });

  it("tells for every product, and for nothing else, what is in the parcel and in the picture", () => {
    const handles = PRODUCTS.map(({ handle }) => handle).sort();
    expect(Object.keys(PARCELS).sort()).toEqual(handles);
    expect(Object.keys(SCENES).sort()).toEqual(handles);
  });

  it("labels all food and only food", () => {
    for (const { food, category } of PRODUCTS) {
      expect(food !== null).toBe(category === "dapur");
      if (food) {
        expect(food.permit_number).toMatch(/^\d{13}-\d{2}$/);
        expect(food.halal === "certified").toBe(food.halal_number !== null);
      }
    }
  });

  it("keeps the planted names and phones out of everything else", () => {
    const rest = JSON.stringify([PRODUCTS, PARCELS, SCENES, BRANDS, CENTERS, GROUPS, DEMO_MEMBERS, pastOrders({ now: new Date("2026-11-22T00:00:00Z") })]);
    for (const { legal_name, phone, story, public_alias } of BENEFICIARIES) {
      for (const word of [...legal_name.split(" ").filter((part) => part.length > 3), phone]) {
        expect(rest.includes(word), word).toBe(false);
        expect(`${JSON.stringify(story)} ${public_alias}`).not.toContain(word);
      }
    }
  });

  it("gives each demo member a centre of her own kind", () => {
    for (const member of DEMO_MEMBERS) {
      if (!member.beneficiary) continue;
      expect(BENEFICIARIES.find(({ key }) => key === member.beneficiary)?.center).toBe(member.center);
    }
  });
});

describe("past orders", () => {
  const now = new Date("2026-11-22T03:00:00Z");
  const orders = pastOrders({ now });
  const center = (sku: string): string | undefined =>
    centerOf(PRODUCTS.find(({ variants }) => variants.some((variant) => variant.sku === sku))?.brand ?? "");

  it("are the same for the same day and all before now", () => {
    expect(pastOrders({ now })).toEqual(orders);
    expect(orders).toHaveLength(240);
    for (const { placed_at, paid_at, delivered_at, state } of orders) {
      expect(placed_at < now).toBe(true);
      expect(paid_at !== null).toBe(state === "paid" || state === "delivered");
      expect(delivered_at !== null).toBe(state === "delivered");
      expect((paid_at ?? placed_at) >= placed_at && (paid_at ?? placed_at) <= now).toBe(true);
      if (paid_at && delivered_at) expect(delivered_at > paid_at && delivered_at <= now).toBe(true);
    }
  });

  it("grow towards today and reach across centres now and then", () => {
    const age = (order: (typeof orders)[number]): number => (now.getTime() - order.placed_at.getTime()) / 86_400_000;
    expect(orders.filter((order) => age(order) < 30).length).toBeGreaterThan(orders.filter((order) => age(order) > 60).length * 1.4);
    const several = orders.filter(({ lines }) => new Set(lines.map(({ sku }) => center(sku))).size > 1).length / orders.length;
    expect(several).toBeGreaterThan(0.08);
    expect(several).toBeLessThan(0.25);
    for (const { lines } of orders) unique(lines.map(({ sku }) => sku));
  });
});

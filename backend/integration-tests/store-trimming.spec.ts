import { withMedusa } from "./support/with-medusa";
import { Market } from "./support/market";
import { Shopper } from "./support/shopper";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("what stock /store answers", () => {
      let market: Market;
      let shopper: Shopper;
      let product: { productId: string; variantId: string };

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const centerId = await market.center();
        const authors = [{ beneficiary_id: await market.person(centerId, "Melati"), weight: 1 }];
        product = await market.product({ centerId, price: 25_000, unitCost: 7_777, authors });
        shopper = new Shopper(market, api);
      });

      const region = () => `region_id=${market.foundation.regionId}`;

      it("gives the public listing, in lists and alone", async () => {
        for (const path of ["/store/products?", `/store/products/${product.productId}?`]) {
          const { status, data } = await shopper.get(`${path}${region()}&fields=%2Blisting.*`);
          expect(status).toBe(200);
          const answer = JSON.stringify(data);
          expect(answer).toContain("Sentra Kreasi Atensi, Jawa Tengah");
          expect(answer).not.toMatch(/Nama Asli|7777|unit_cost|beneficiary|Sentra center-/);
        }
      });

      it("says more than five by six, and never how many", async () => {
        const paths = [
          `/store/products?${region()}&fields=*variants,%2Bvariants.inventory_quantity`,
          `/store/products/${product.productId}?${region()}&fields=%2Bvariants.inventory_quantity`,
          `/store/product-variants/${product.variantId}?fields=%2Binventory_quantity`,
        ];
        for (const path of paths) {
          const { status, data } = await shopper.get(path);
          const answer = JSON.stringify(data);
          expect({ path, status, six: answer.includes('"inventory_quantity":6') }).toEqual({ path, status: 200, six: true });
          expect(answer).not.toContain("1000");
        }
      });

      it.each([
        "*sales_channels.stock_locations.address",
        "*sales_channels.stock_locations",
        "+variants.inventory_items.inventory.location_levels.*",
        "*variants.inventory_items.inventory.location_levels.stock_locations.address",
        "variants.inventory_items.inventory.location_levels.stocked_quantity",
        "+listing.*,+listing_draft.*,listing.product.sales_channels.stock_locations.*",
        "*shipping_profile,*shipping_profile.shipping_options.service_zone.fulfillment_set.location",
      ])("gives nothing private for fields=%s", async (fields) => {
        const { status, data } = await shopper.get(`/store/products?${region()}&fields=${encodeURIComponent(fields)}`);
        expect(status).toBeLessThan(500);
        expect(JSON.stringify(data)).not.toMatch(/stock_location|location_levels|stocked_quantity|sloc_|unit_cost|address/);
      });

      it("sorts by no private path, and never answers 500", async () => {
        for (const order of ["listing", "-listing", "listing.id", "sales_channels.stock_locations.name", "nonsense"]) {
          const { status } = await shopper.get(`/store/products?${region()}&order=${order}`);
          expect({ order, failed: status >= 500 }).toEqual({ order, failed: false });
        }
      });

      it("takes whole quantities only", async () => {
        await shopper.fill([{ variantId: product.variantId, quantity: 1 }]);
        const { data: before } = await shopper.get(`/store/carts/${shopper.cartId}`);
        const lineId = before.cart.items[0]?.id;
        const bad = [0.5, 1.4, -1, 1e12, "2", null];
        for (const quantity of bad) {
          const line = { variant_id: product.variantId, quantity };
          for (const [path, body] of [
            [`/store/carts/${shopper.cartId}/line-items`, line],
            [`/store/carts/${shopper.cartId}/line-items/${lineId}`, { quantity }],
            ["/store/carts", { region_id: market.foundation.regionId, items: [line] }],
          ] as const) {
            const { status, data } = await shopper.post(path, body);
            expect({ path, quantity, status, type: data.type }).toEqual({ path, quantity, status: 400, type: "invalid_data" });
          }
        }
        expect(await shopper.total()).toBe(25_000);
      });

      it("takes no price, currency or total from a client", async () => {
        await shopper.fill([{ variantId: product.variantId, quantity: 1 }]);
        const forged = { variant_id: product.variantId, quantity: 1, unit_price: 1, currency_code: "usd", is_custom_price: true };
        await shopper.post(`/store/carts/${shopper.cartId}/line-items`, forged);
        const { data } = await shopper.post("/store/carts", { region_id: market.foundation.regionId, items: [forged] });
        expect(data.cart?.total ?? 25_000).toBe(25_000);
        expect((await shopper.total()) % 25_000).toBe(0);
      });

      it("answers sold out with 409 and words", async () => {
        await shopper.fill([{ variantId: product.variantId, quantity: 1 }]);
        const { status, data } = await shopper.post(`/store/carts/${shopper.cartId}/line-items`, {
          variant_id: product.variantId,
          quantity: 5_000,
        });
        expect(status).toBe(409);
        expect(data).toEqual({ type: "conflict", message: "Not enough in stock for this quantity." });
      });
    });
  },
});

import { withMedusa } from "./support/with-medusa";
import { Market } from "./support/market";
import { Shopper } from "./support/shopper";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("shipping, a choice for each centre in the cart", () => {
      let market: Market;
      const variants: string[] = [];

      beforeAll(async () => {
        market = await Market.open(getContainer());
        for (let index = 0; index < 3; index++) {
          const centerId = await market.center();
          const authors = [{ beneficiary_id: await market.person(centerId, `Perajin ${index}`), weight: 1 }];
          variants.push((await market.product({ centerId, price: 10_000, unitCost: 0, authors })).variantId);
        }
      });

      const filled = async (lines: [number, number][], address?: Parameters<Shopper["fill"]>[1]): Promise<Shopper> => {
        const shopper = new Shopper(market, api);
        await shopper.fill(lines.map(([index, quantity]) => ({ variantId: variants[index] ?? "", quantity })), address);
        return shopper;
      };

      it("offers the options of the cart's own centres, without any place", async () => {
        const shopper = await filled([[0, 1], [1, 1]]);
        const options = await shopper.options();
        expect(new Set(options.map((option) => option.shipping_profile_id)).size).toBe(2);
        expect(options.map((option) => option.type.code).sort()).toEqual(["economy", "economy", "regular", "regular"]);
        for (const option of options) {
          expect(option).toMatchObject({ center: { name: "Sentra Kreasi Atensi, Jawa Tengah" } });
          expect(option).toHaveProperty("estimate.min_days");
        }
        const wide = `/store/shipping-options?cart_id=${shopper.cartId}&fields=*service_zone.fulfillment_set.location,*service_zone.fulfillment_set.location.address`;
        for (const { data } of [await shopper.get(wide), { data: { shipping_options: options } }]) {
          expect(JSON.stringify(data)).not.toMatch(/address|location|service_zone|origin_province|"data"|insufficient/);
        }
      });

      it.each([
        ["33", 1, 9_000, 7_000],
        ["32", 2, 13_000, 10_000],
        ["32", 3, 26_000, 20_000],
        ["91", 2, 75_000, 56_500],
      ])("to province %s, %i pieces of 500 g: Rp %i, economy Rp %i", async (province, quantity, regular, economy) => {
        const shopper = await filled([[0, quantity]], { province });
        await shopper.ship("regular");
        expect(await shopper.total()).toBe(10_000 * quantity + regular);
        await shopper.ship("economy");
        expect(await shopper.total()).toBe(10_000 * quantity + economy);
        const economyOption = (await shopper.options()).find((option) => option.type.code === "economy");
        const { data } = await shopper.post(`/store/shipping-options/${economyOption?.id}/calculate`, { cart_id: shopper.cartId, data: { amount: 1 } });
        expect(data.shipping_option.amount).toBe(economy);
      });

      it("is priced anew when the cart or the address changes", async () => {
        const shopper = await filled([[0, 1], [1, 1]]);
        await shopper.ship();
        expect(await shopper.total()).toBe(20_000 + 26_000);
        await shopper.post(`/store/carts/${shopper.cartId}/line-items`, { variant_id: variants[0], quantity: 2 });
        expect(await shopper.total()).toBe(40_000 + 39_000);
        await shopper.post(`/store/carts/${shopper.cartId}`, { shipping_address: { country_code: "id", province: "33", city: "Kota Semarang" } });
        expect(await shopper.total()).toBe(40_000 + 27_000);
      });

      it("asks for the address first, with words", async () => {
        for (const address of [null, { province: "99" }, { province: "ID-JB" }]) {
          const shopper = await filled([[0, 1]], address);
          const [option] = await shopper.options();
          const optionId = option?.id ?? (await (await filled([[0, 1]])).options())[0]?.id;
          const { status, data } = await shopper.post(`/store/carts/${shopper.cartId}/shipping-methods`, { option_id: optionId });
          expect(status).toBe(400);
          expect(data.message.length).toBeGreaterThan(10);
        }
      });

      it("lets no cart with a centre left unshipped be bought", async () => {
        const shopper = await filled([[0, 1], [1, 1]]);
        const [first] = await shopper.options();
        await shopper.post(`/store/carts/${shopper.cartId}/shipping-methods`, { option_id: first?.id });
        await shopper.choose();
        const { status, data } = await shopper.complete();
        expect([status, data.type]).toEqual([400, "invalid_data"]);
      });
    });
  },
});

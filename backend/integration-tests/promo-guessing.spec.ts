import { withMedusa } from "./support/with-medusa";
import { Modules } from "@medusajs/framework/utils";
import { Market } from "./support/market";
import { Shopper } from "./support/shopper";

const FREE_TRIES = 100;
const CODES_A_CALL = 10;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("a promotion code", () => {
      let market: Market;
      let shopper: Shopper;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        await getContainer().resolve(Modules.PROMOTION).createPromotions({
          code: "PANEN-RAYA",
          type: "standard",
          status: "active",
          is_automatic: false,
          application_method: { type: "percentage", target_type: "order", value: 10, currency_code: "idr" },
        });
        shopper = new Shopper(market, api);
        await shopper.fill([]);
      });

      const offer = (promo_codes: string[]) => shopper.post(`/store/carts/${shopper.cartId}/promotions`, { promo_codes });
      const wrong = (call: number) => Array.from({ length: CODES_A_CALL }, (_, at) => `TEBAK-${call}-${at}`);

      it("that is real never slows its buyer, however often it is given", async () => {
        for (let given = 0; given < FREE_TRIES; given += CODES_A_CALL) {
          const answers = await Promise.all(Array.from({ length: CODES_A_CALL }, () => offer(["PANEN-RAYA"])));
          expect(answers.filter((answer) => answer.status === 429)).toEqual([]);
        }
        expect((await offer(["PANEN-RAYA"])).status).toBe(200);
      });

      it("can't be guessed without end, wherever it is given: then a real one isn't told from a wrong one", async () => {
        for (let call = 0; call < FREE_TRIES / CODES_A_CALL; call++) expect((await offer(wrong(call))).status).toBe(400);
        const doors: [string, Record<string, unknown>][] = [
          [`/store/carts/${shopper.cartId}/promotions`, {}],
          [`/store/carts/${shopper.cartId}`, {}],
          ["/store/carts", { region_id: market.foundation.regionId }],
        ];
        for (const [path, body] of doors) {
          for (const code of ["TEBAK", "PANEN-RAYA"]) {
            const { status, headers, data } = await shopper.post(path, { ...body, promo_codes: [code] });
            expect([status, data.type]).toEqual([429, "rate_limited"]);
            expect(Number(headers["retry-after"])).toBeGreaterThan(0);
          }
        }
        expect((await shopper.post(`/store/carts/${shopper.cartId}`, { metadata: { note: "x" } })).status).toBe(200);
      });

      it("can't be looked for with a list", async () => {
        expect((await offer([...wrong(0), "PANEN-RAYA"])).status).toBe(400);
      });
    });
  },
});

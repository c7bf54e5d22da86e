import type { StudioListing } from "@ska/contracts";
import { EVERYTHING_TICKED, wholeListing, writeListing } from "./support/listing-draft";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { withMedusa } from "./support/with-medusa";

const food = { ingredients: "Tepung, ragi, gula", net_weight: 400, halal: "exempt", shelf_life_days: 3 };

withMedusa({
  testSuite: ({ api: client, getContainer }) => {
    describe("goods that can't travel far", () => {
      it("are refused at the address of a province that is too far, and said so in the shop", async () => {
        const api: Http = client;
        const market = await Market.open(getContainer());
        const centerId = await market.center();
        const person = await market.person(centerId, "Melati");
        await market.rule(centerId, { beneficiaryBp: 7_000, savingsBp: 0 });
        const staff = await logIn(getContainer(), api, { centerId, role: "staff" });
        const body = wholeListing(await market.brand(centerId), [{ beneficiary_id: person, weight: 1 }], { title: "Roti Sobek", food });
        const draft = await writeListing(api, staff, body);
        expect(draft.problems?.map(({ code }) => code)).toEqual(["delivery"]);
        const say = (path: string, sent: object = {}) => api.post<{ listing: StudioListing }>(`/studio/listings/${draft.id}${path}`, sent, staff);
        await say("", { delivery: { province_codes: ["33", "34"] } });
        await say("/submit");
        await say("/reviews", { decision: "approve", checklist: EVERYTHING_TICKED });
        const { listing } = (await say("/publish")).data;
        expect(listing.status).toBe("published");

        const shop = { headers: { "x-publishable-api-key": market.publishableKey }, validateStatus: () => true as const };
        const { data: cart } = await api.post<{ cart: { id: string } }>("/store/carts", { region_id: market.foundation.regionId, items: [{ variant_id: listing.variant_id, quantity: 1 }] }, shop);
        const address = (province: string) => ({ first_name: "Budi", last_name: "", phone: "+6281234567890", address_1: "Jalan Satu 1", city: "Kota", province, postal_code: "40135", country_code: "id" });
        const sent = (province: string) => api.post<{ type?: string; message?: string }>(`/store/carts/${cart.cart.id}`, { shipping_address: address(province) }, shop);
        const far = await sent("94");
        expect(far).toMatchObject({ status: 409, data: { type: "delivery_limited", message: expect.stringContaining("Roti Sobek") as string } });
        expect((await sent("33")).status).toBe(200);
        // What was written at the desk is all that a parcel's price needs.
        const { data: offered } = await api.get<{ shipping_options: { id: string }[] }>(`/store/shipping-options?cart_id=${cart.cart.id}`, shop);
        const priced = await api.post<{ shipping_option: { amount: number } }>(`/store/shipping-options/${offered.shipping_options[0]?.id}/calculate`, { cart_id: cart.cart.id }, shop);
        expect(priced.status).toBe(200);
        expect(priced.data.shipping_option.amount).toBeGreaterThan(0);
        const { data: products } = await api.get<{ products: { listing: { delivery: object } }[] }>(`/store/products?id=${listing.product_id}&fields=%2Blisting.*`, shop);
        expect(products.products[0]?.listing.delivery).toEqual({ province_codes: ["33", "34"] });
      });
    });
  },
});

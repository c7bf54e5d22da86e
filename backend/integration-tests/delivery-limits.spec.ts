import type { StudioListing, StudioOrder, TrackingAnswer } from "@ska/contracts";
import { administrator } from "./support/administrator";
import { EVERYTHING_TICKED, wholeListing, writeListing } from "./support/listing-draft";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn } from "./support/members";
import { confirmTransfer } from "./support/purchase";
import { ADDRESS, Shopper } from "./support/shopper";
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

      it("are collected by buyers from far away, where the centre has a place for it that may be told", async () => {
        const api: Http = client;
        const market = await Market.open(getContainer());
        const centerId = await market.center();
        const admin = await administrator(getContainer(), api);
        const place = "Jalan Kebun 4, Semarang. Senin sampai Jumat, 09.00-15.00";
        const center = (body: object) => api.post(`/admin/centers/${centerId}`, body, admin);
        expect((await center({ pickup_place: place })).status).toBe(400);
        expect(await center({ protected: false, pickup_place: place })).toMatchObject({ status: 200, data: { center: { pickup_place: place } } });
        expect((await center({ protected: true })).status).toBe(400);

        const person = await market.person(centerId, "Kemuning");
        await market.rule(centerId, { beneficiaryBp: 7_000, savingsBp: 0 });
        const staff = await logIn(getContainer(), api, { centerId, role: "staff" });
        const draft = await writeListing(api, staff, wholeListing(await market.brand(centerId), [{ beneficiary_id: person, weight: 1 }], { title: "Bibit Kopi" }));
        const say = (path: string, sent: object = {}) => api.post<{ listing: StudioListing }>(`/studio/listings/${draft.id}${path}`, sent, staff);
        expect((await say("", { delivery: { province_codes: [] } })).status).toBe(400);
        await say("", { delivery: { province_codes: ["33"], pickup: true } });
        await say("/submit");
        await say("/reviews", { decision: "approve", checklist: EVERYTHING_TICKED });
        const { listing } = (await say("/publish")).data;

        const line = [{ variantId: listing.variant_id, quantity: 1 }];
        const near = new Shopper(market, api);
        await near.fill(line, { province: "33" });
        expect((await near.options()).map(({ type }) => type.code).sort()).toEqual(["economy", "pickup", "regular"]);
        const far = new Shopper(market, api);
        await far.fill(line, { province: "94" });
        expect(await far.options()).toMatchObject([{ type: { code: "pickup" }, amount: 0, pickup_place: place }]);
        await far.ship("pickup");
        await far.choose();
        const { data: placed } = await far.complete();
        expect(placed.type).toBe("order");

        // Chosen near, then moved far away: sent isn't possible any more.
        await near.ship("regular");
        await near.post(`/store/carts/${near.cartId}`, { shipping_address: { ...ADDRESS, province: "94" } });
        await near.choose();
        expect((await near.complete()).data).toMatchObject({ type: "delivery_limited" });

        await confirmTransfer(market, placed.order.id);
        const step = (what: string) => api.post<{ order: StudioOrder }>(`/studio/orders/${placed.order.id}/${what}`, {}, staff);
        expect((await step("delivered")).status).toBe(409);
        expect((await step("packed")).data.order).toMatchObject({ pickup: true, state: "packed", shipping: { amount: 0 } });
        expect((await step("delivered")).data.order).toMatchObject({ state: "delivered", parcel: { courier: null } });
        const { data: tracked } = await api.get<TrackingAnswer>(`/store/orders/track?token=${placed.order.tracking_token}`, { headers: { "x-publishable-api-key": market.publishableKey } });
        expect(tracked.order.shipments).toMatchObject([{ pickup_place: place, state: "delivered" }]);

        expect((await center({ pickup_place: null })).status).toBe(200);
        const later = new Shopper(market, api);
        await later.fill(line, { province: "33" });
        expect((await later.options()).map(({ type }) => type.code).sort()).toEqual(["economy", "regular"]);
      });
    });
  },
});

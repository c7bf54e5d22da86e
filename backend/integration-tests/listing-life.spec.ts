import { StudioListing, StudioListingAnswer, type ListingEvent, type StudioBrand } from "@ska/contracts";
import { EVERYTHING_TICKED, productPhoto, sendPhoto, wholeListing, writeListing } from "./support/listing-draft";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ api: client, getContainer }) => {
    describe("a listing's life", () => {
      const api: Http = client;
      let market: Market;
      let maker: Login;
      let staff: Login;
      let stranger: Login;
      let brandId: string;
      let personId: string;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        const [home, away] = [await market.center(), await market.center()];
        personId = await market.person(home, "Kenanga");
        brandId = await market.brand(home);
        await market.rule(home, { beneficiaryBp: 7_000, savingsBp: 1_000 });
        maker = await logIn(getContainer(), api, { centerId: home, role: "beneficiary", beneficiaryId: personId });
        staff = await logIn(getContainer(), api, { centerId: home, role: "staff" });
        stranger = await logIn(getContainer(), api, { centerId: away, role: "manager" });
      });

      const shop = async (productId: string) => {
        const { data } = await api.get<{ products: { title: string; listing: { photos: { sources: { url: string }[] }[]; brand: { name: string; handle: string }; packaging: object; makers: unknown[] }; variants: { calculated_price: { calculated_amount: number } }[] }[] }>(
          `/store/products?id=${productId}&fields=title,%2Blisting.*,variants.calculated_price&region_id=${market.foundation.regionId}`,
          { headers: { "x-publishable-api-key": market.publishableKey } },
        );
        return data.products[0];
      };
      const post = (login: Login, path: string, body: object = {}) => api.post<{ listing: StudioListing; problems?: { code: string }[]; type?: string; message?: string }>(`/studio/listings/${path}`, body, login);
      const read = async (id: string): Promise<StudioListing> => StudioListingAnswer.parse((await api.get(`/studio/listings/${id}`, maker)).data).listing;

      it("begins with nothing at all, belongs to who began it, and says what is missing", async () => {
        const { status, data } = await api.post<{ listing: StudioListing }>("/studio/listings", {}, maker);
        expect(status).toBe(200);
        const listing = StudioListing.parse(data.listing);
        expect(listing).toMatchObject({ status: "draft", live: false, title: "", authors: [{ beneficiary_id: personId, weight: 1 }], price: null });
        expect(listing.variant_id).toMatch(/^variant_/);
        expect(listing.problems?.map(({ code }) => code)).toEqual(expect.arrayContaining(["photos_few", "title", "description", "price", "unit_cost", "brand", "packaging", "weight"]));
        const refused = await post(maker, `${listing.id}/submit`);
        expect(refused.status).toBe(422);
        expect(refused.data).toMatchObject({ type: "unprocessable", problems: expect.arrayContaining([{ code: "title", message: expect.any(String) as string }]) as object });
        expect((await api.get(`/studio/listings/${listing.id}`, stranger)).status).toBe(404);
        expect((await post(stranger, listing.id, { title: "Milik siapa" })).status).toBe(404);
        expect(await shop(listing.product_id)).toBeUndefined();
        expect((await api.delete(`/studio/listings/${listing.id}`, maker)).status).toBe(204);
        expect((await api.get(`/studio/listings/${listing.id}`, maker)).status).toBe(404);
      });

      it("keeps each save, one field at a time, on any device", async () => {
        const { data } = await api.post<{ listing: StudioListing }>("/studio/listings", { title: "Tas" }, maker);
        const { id } = data.listing;
        await post(maker, id, { price: 50_000, stock: 4 });
        await post(maker, id, { packaging: { material: "Tas kain" } });
        await post(staff, id, { packaging: { width_mm: 100 }, unit_cost: 20_000 });
        expect(await read(id)).toMatchObject({ title: "Tas", price: 50_000, unit_cost: 20_000, stock: 4, packaging: { material: { id: "Tas kain" }, width_mm: 100, height_mm: null } });
        expect((await post(maker, id, { price: -1 })).status).toBe(400);
        expect((await post(maker, id, { price: 0.5 })).status).toBe(400);
        expect((await post(maker, id, { brand_id: "brd_of_nobody" })).status).toBe(404);
        expect((await post(maker, id, { authors: [] })).status).toBe(403);
        expect((await read(id)).price).toBe(50_000);
        await post(maker, id, { packaging: { width_mm: null }, material: { id: "Katun" }, food: { net_weight: 90, halal: "exempt" } });
        await post(maker, id, { material: null, food: { net_weight: null } });
        expect(await read(id)).toMatchObject({ material: null, food: { net_weight: null, halal: "exempt" }, packaging: { material: { id: "Tas kain" }, width_mm: null } });
      });

      it("remembers who changed which parts, an hour's work of one person as one line", async () => {
        const { data } = await api.post<{ listing: StudioListing }>("/studio/listings", { title: "Tas" }, maker);
        const { id } = data.listing;
        await post(maker, id, { price: 50_000 });
        await post(maker, id, { price: 50_000 });
        await post(maker, id, { packaging: { material: "Tas kain" } });
        await post(staff, id, { unit_cost: 20_000 });
        await sendPhoto(api, maker, id, await productPhoto(210), "product");
        const { data: history } = await api.get<{ events: ListingEvent[] }>(`/studio/listings/${id}/history`, staff);
        expect(history.events.map(({ kind, by, changed }) => [kind, by, changed])).toEqual([
          ["edited", "beneficiary", ["photos"]],
          ["edited", "staff", ["price"]],
          ["edited", "beneficiary", ["price", "packaging"]],
          ["created", "beneficiary", null],
        ]);
      });

      it("shows a brand's new name and story at once, and refuses another brand's name", async () => {
        const { product_id } = await published(wholeListing(brandId, [{ beneficiary_id: personId, weight: 1 }], { title: "Kain Merek" }));
        const change = (body: object, login = staff) => api.post<{ brand: StudioBrand; message?: string }>(`/studio/brands/${brandId}`, body, login);
        const renamed = await change({ name: "Kenanga Baru", story: { id: "Dibatik bersama.", en: "Batik made together." } });
        expect(renamed.data.brand).toMatchObject({ id: brandId, name: "Kenanga Baru", story: { id: "Dibatik bersama." } });
        expect((await shop(product_id))?.listing.brand).toMatchObject({ name: "Kenanga Baru", handle: renamed.data.brand.handle });
        await api.post("/studio/brands", { name: "Merek Lain" }, staff);
        expect(await change({ name: "merek lain" })).toMatchObject({ status: 409 });
        expect((await change({ name: "M" })).status).toBe(400);
        expect((await change({ name: "Punya Orang" }, stranger)).status).toBe(404);
      });

      it("has choices with prices and stock of their own", async () => {
        const { data } = await api.post<{ listing: StudioListing }>("/studio/listings", { title: "Kemeja", price: 100_000, unit_cost: 40_000, variants: [{ title: "S", stock: 2 }, { title: "L", price: 120_000, stock: 3 }] }, maker);
        expect(data).toMatchObject({ listing: { has_choice: true, stock: 5 } });
        expect(data.listing.variants.map(({ title, price, unit_cost, stock }) => [title, price, unit_cost, stock])).toEqual([["S", 100_000, 40_000, 2], ["L", 120_000, 40_000, 3]]);
        const [small, large] = data.listing.variants;
        const renamed = (await post(maker, data.listing.id, { variants: [{ id: large?.id ?? "", title: "XL", stock: 3 }, { title: "M", stock: 1 }] })).data.listing;
        expect(renamed.variants.map(({ title, price, stock }) => [title, price, stock])).toEqual([["XL", 100_000, 3], ["M", 100_000, 1]]);
        expect(renamed.variants[0]?.id).toBe(large?.id);
        expect(renamed.variants.some(({ id }) => id === small?.id)).toBe(false);
        const single = (await post(maker, data.listing.id, { variants: null, stock: 9 })).data.listing;
        expect(single).toMatchObject({ has_choice: false, stock: 9 });
      });

      it("is reviewed, mended, approved and published: then the shop has it, and search finds it", async () => {
        const draft = await writeListing(api, maker, wholeListing(brandId, [{ beneficiary_id: personId, weight: 1 }]));
        expect(draft.problems).toEqual([]);
        const { id, product_id } = draft;
        const draftPicture = draft.photos[0]?.sources[0]?.url ?? "";
        expect((await post(maker, `${id}/submit`)).data.listing.status).toBe("in_review");
        expect((await post(maker, `${id}/reviews`, { decision: "approve", checklist: EVERYTHING_TICKED, note: "" })).status).toBe(403);
        const incomplete = await post(staff, `${id}/reviews`, { decision: "approve", checklist: { photos: true }, note: "" });
        expect(incomplete.status).toBe(400);
        const asked = await post(staff, `${id}/reviews`, { decision: "request_changes", checklist: { photos: false }, note: "Satu lagi.", reasons: { photos: "Foto kemasan terlalu gelap." } });
        expect(asked.data.listing).toMatchObject({ status: "changes_requested", review: { note: "Satu lagi.", reasons: { photos: "Foto kemasan terlalu gelap." } } });
        expect((await post(staff, `${id}/publish`)).status).toBe(409);
        await post(maker, id, { description: "Katun primisima, diciprat dengan tangan. Warna dari kulit kayu." });
        expect((await post(maker, `${id}/submit`)).data.listing.status).toBe("in_review");
        const approved = await post(staff, `${id}/reviews`, { decision: "approve", checklist: { photos: true, packaging: true, label: true, price: true, text: true }, note: "" });
        expect(approved.data.listing.status).toBe("approved");
        expect(await shop(product_id)).toBeUndefined();
        expect((await post(maker, `${id}/publish`)).status).toBe(403);
        const published = await post(staff, `${id}/publish`);
        expect(published.data.listing).toMatchObject({ status: "published", live: true });
        const shown = await shop(product_id);
        expect(shown).toMatchObject({ title: "Selendang Ciprat Kenanga", variants: [{ calculated_price: { calculated_amount: 185_000 } }] });
        expect(shown?.listing.photos).toHaveLength(3);
        const path = (url: string): string => new URL(url).pathname;
        expect((await api.get(path(shown?.listing.photos[0]?.sources[0]?.url ?? ""), { validateStatus: () => true })).status).toBe(200);
        expect((await api.get(path(draftPicture), { validateStatus: () => true })).status).toBe(401);
        const { data: history } = await api.get<{ events: { kind: string }[] }>(`/studio/listings/${id}/history`, maker);
        expect(history.events.map(({ kind }) => kind).filter((kind) => kind !== "stock")).toEqual(["published", "approved", "submitted", "edited", "changes_requested", "submitted", "edited", "created"]);
      });

      it("stays in the shop as it was while a new version is reviewed; stock counts at once", async () => {
        const { id, product_id } = await published(wholeListing(brandId, [{ beneficiary_id: personId, weight: 1 }], { title: "Kain Panjang" }));
        const changed = await post(maker, id, { title: "Kain Panjang Baru", price: 210_000, stock: 3 });
        expect(changed.data.listing).toMatchObject({ status: "draft", live: true, version: 2, title: "Kain Panjang Baru", stock: 3, changed: ["name", "price"] });
        expect(await shop(product_id)).toMatchObject({ title: "Kain Panjang", variants: [{ calculated_price: { calculated_amount: 185_000 } }] });
        await sendPhoto(api, maker, id, await productPhoto(300), "detail");
        expect((await shop(product_id))?.listing.photos).toHaveLength(3);
        await approve(id);
        expect(await shop(product_id)).toMatchObject({ title: "Kain Panjang" });
        await post(staff, `${id}/publish`);
        const shown = await shop(product_id);
        expect(shown).toMatchObject({ title: "Kain Panjang Baru", variants: [{ calculated_price: { calculated_amount: 210_000 } }] });
        expect(shown?.listing.photos).toHaveLength(4);
        await post(maker, id, { title: "Tidak jadi" });
        expect((await api.delete(`/studio/listings/${id}`, maker)).status).toBe(204);
        expect(await read(id)).toMatchObject({ status: "published", title: "Kain Panjang Baru" });
        expect((await post(staff, `${id}/unpublish`)).data.listing).toMatchObject({ status: "unpublished", live: false });
        expect(await shop(product_id)).toBeUndefined();
        expect((await post(staff, `${id}/publish`)).data.listing.status).toBe("published");
        expect(await shop(product_id)).toMatchObject({ title: "Kain Panjang Baru" });
      });

      it("refuses what is no photo with a reason, keeps the original for its own centre, and turns it", async () => {
        const { data } = await api.post<{ listing: StudioListing }>("/studio/listings", {}, maker);
        const { id } = data.listing;
        const refused = await sendPhoto(api, maker, id, Buffer.from("<svg onload='x'/>".repeat(30)), "product");
        expect(refused.status).toBe(422);
        expect((await sendPhoto(api, maker, id, await productPhoto(10), "portrait")).status).toBe(400);
        const original = await productPhoto(120);
        const { data: sent } = await sendPhoto(api, maker, id, original, "packaging");
        expect(sent.photo).toMatchObject({ role: "packaging", width: 720, height: 900 });
        const at = `/studio/listings/${id}/photos/${sent.photo.id}`;
        const kept = await api.get<ArrayBuffer>(`${at}/original`, { ...staff, responseType: "arraybuffer" });
        expect(Buffer.from(kept.data).equals(original)).toBe(true);
        expect((await api.get(`${at}/original`, stranger)).status).toBe(404);
        expect((await api.get(`${at}/original`, { validateStatus: () => true })).status).toBe(401);
        const file = await api.get<ArrayBuffer>(`${at}/files/320.jpeg`, { ...maker, responseType: "arraybuffer" });
        expect(Buffer.from(file.data).includes("Nama Rahasia")).toBe(false);
        expect((await api.get(`${at}/files/320.jpeg`, stranger)).status).toBe(404);
        const { data: turned } = await api.post<{ photo: { width: number; height: number } }>(at, { turn: 90 }, maker);
        expect(turned.photo).toMatchObject({ width: 900, height: 720 });
        expect((await api.delete(at, maker)).status).toBe(204);
        expect((await read(id)).photos).toEqual([]);
      });

      async function approve(id: string): Promise<void> {
        await post(maker, `${id}/submit`);
        const { status } = await post(staff, `${id}/reviews`, { decision: "approve", checklist: EVERYTHING_TICKED, note: "" });
        expect(status).toBe(200);
      }
      async function published(body: object): Promise<StudioListing> {
        const draft = await writeListing(api, maker, body);
        await approve(draft.id);
        return (await post(staff, `${draft.id}/publish`)).data.listing;
      }
    });
  },
});

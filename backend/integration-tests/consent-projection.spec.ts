import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";
import sharp from "sharp";
import type * as Every from "../src/access/every-center";
import type { BeneficiariesModuleService } from "../src/modules/beneficiaries/service";
import type * as Sweep from "../src/workflows/people/sweep-projections";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { project } from "./support/project";

const { sweepProjections } = project<typeof Sweep>("workflows/people/sweep-projections");

const { EVERY_CENTER: everyCenter } = project<typeof Every>("access/every-center");
const today = (): string => new Date().toISOString().slice(0, 10);

const STORY = { id: "Saya suka pagi yang sepi.", en: "I like quiet mornings." };

interface MakerView {
  handle: string;
  alias: string;
  photo: { sources: { url: string }[] } | null;
  story: unknown;
}

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("what consent lets the public see", () => {
      const http = api as unknown as Http;
      let market: Market;
      let centerId: string;
      let staff: Login;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        centerId = await market.center();
        staff = await logIn(getContainer(), http, { centerId, role: "staff" });
      });

      const shop = () => ({ headers: { "x-publishable-api-key": market.publishableKey }, validateStatus: () => true as const });
      const register = async (alias: string, isAdult = true): Promise<{ id: string; handle: string }> => {
        const body = { legal_name: "Wartinah Jagatnirmala", public_alias: alias, joined_on: "2024-01-02", is_adult: isAdult };
        return (await http.post<{ beneficiary: { id: string; handle: string } }>("/studio/beneficiaries", body, staff)).data.beneficiary;
      };
      const change = (id: string, body: object) => http.post(`/studio/beneficiaries/${id}`, body, staff);
      const grant = async (id: string, scope: string, expires_on: string | null = null): Promise<string> => {
        const { data } = await http.post<{ consent: { id: string } }>(`/studio/beneficiaries/${id}/consents`, { scope, granted_by: "self", expires_on }, staff);
        return data.consent.id;
      };
      const withdraw = (consentId: string, login = staff) => http.delete<{ consent: { in_force: boolean } }>(`/studio/consents/${consentId}`, login);
      const productOf = (authors: Parameters<Market["product"]>[0]["authors"]) => market.product({ centerId, price: 50_000, unitCost: 0, authors });

      const maker = async (handle: string) => {
        const { status, data } = await http.get<{ maker: MakerView }>(`/store/makers/${handle}`, shop());
        return { status, maker: data.maker };
      };
      const namedBy = async (productId: string): Promise<MakerView[]> => {
        const { data } = await http.get<{ products: { listing: { makers: MakerView[] } }[] }>(`/store/products?id=${productId}&fields=%2Blisting.*`, shop());
        return data.products[0]?.listing.makers ?? [];
      };
      const found = async (q: string): Promise<string[]> => {
        const { data } = await http.post<{ results: { hits: { id: string }[] }[] }>("/store/search", { entity: "product", filters: { q } }, shop());
        return data.results[0]?.hits.map(({ id }) => id) ?? [];
      };
      const sql = (statement: string, values: unknown[]) => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, values as never);
      /** As if that many days had passed since; the day kept for the sweeper comes nearer with it, if one was kept. */
      const later = async (person: string, table: string, id: string, column: string, days: number): Promise<void> => {
        await sql(`update ${table} set ${column} = current_date - ?::int where id = ?`, [days, id]);
        await sql("update beneficiary set projection_due = current_date - ?::int where id = ? and projection_due is not null", [days - 1, person]);
      };

      it("shows an alias with its consent, and nowhere once it is withdrawn", async () => {
        const { id, handle } = await register("Kecubung");
        const { productId } = await productOf([{ beneficiary_id: id, weight: 1 }]);
        expect(await namedBy(productId)).toEqual([]);
        expect((await maker(handle)).status).toBe(404);

        const consentId = await grant(id, "alias");
        expect(await namedBy(productId)).toEqual([{ handle, alias: "Kecubung", photo: null, story: null }]);
        expect((await maker(handle)).maker.alias).toBe("Kecubung");
        await vi.waitFor(async () => expect(await found("Kecubung")).toContain(productId), 10_000);

        expect((await withdraw(consentId)).data.consent.in_force).toBe(false);
        expect(await namedBy(productId)).toEqual([]);
        expect((await maker(handle)).status).toBe(404);
        await vi.waitFor(async () => expect(await found("Kecubung")).not.toContain(productId), 5_000);
      });

      it("lets herself withdraw, and nobody else's consent", async () => {
        const [her, other] = [await register("Seroja"), await register("Teratai")];
        const login = await logIn(getContainer(), http, { centerId, role: "beneficiary", beneficiaryId: her.id });
        const [own, others] = [await grant(her.id, "alias"), await grant(other.id, "alias")];
        expect((await withdraw(others, login)).status).toBe(404);
        expect((await maker(other.handle)).status).toBe(200);
        expect((await withdraw(own, login)).status).toBe(200);
        expect((await maker(her.handle)).status).toBe(404);
      });

      it("follows alias and story, the story only with a consent of its own", async () => {
        const { id, handle } = await register("Melur");
        const { productId } = await productOf([{ beneficiary_id: id, weight: 1 }]);
        await grant(id, "alias");
        await change(id, { story: STORY });
        expect((await namedBy(productId))[0]?.story).toBeNull();
        const consentId = await grant(id, "story");
        expect((await namedBy(productId))[0]?.story).toEqual(STORY);
        await change(id, { public_alias: "Dahlia" });
        expect((await namedBy(productId))[0]?.alias).toBe("Dahlia");
        await withdraw(consentId);
        expect((await maker(handle)).maker.story).toBeNull();
      });

      it("ends with the last day of a consent, without anybody doing anything", async () => {
        const { id, handle } = await register("Gardenia");
        const { productId } = await productOf([{ beneficiary_id: id, weight: 1 }]);
        const consentId = await grant(id, "alias", "2099-12-31");
        expect(await namedBy(productId)).toHaveLength(1);
        await later(id, "consent", consentId, "expires_on", 2);
        await sweepProjections(getContainer());
        expect(await namedBy(productId)).toEqual([]);
        expect((await maker(handle)).status).toBe(404);
      });

      it("ends with the day she leaves, told at once or swept", async () => {
        const [told, swept] = [await register("Asoka"), await register("Bakung")];
        const products = await Promise.all([told, swept].map(({ id }) => productOf([{ beneficiary_id: id, weight: 1 }])));
        for (const { id } of [told, swept]) await grant(id, "alias");
        await change(told.id, { exited_on: "2025-01-01" });
        expect(await namedBy(products[0]!.productId)).toEqual([]);
        await change(swept.id, { exited_on: "2099-01-01" });
        expect(await namedBy(products[1]!.productId)).toHaveLength(1);
        await later(swept.id, "beneficiary", swept.id, "exited_on", 2);
        await sweepProjections(getContainer());
        expect(await namedBy(products[1]!.productId)).toEqual([]);
      });

      it("is looked at again only when something is due", async () => {
        const { id } = await register("Alamanda");
        await grant(id, "alias", "2099-12-31");
        await grant(id, "statement");
        await sweepProjections(getContainer());
        const people = getContainer().resolve<BeneficiariesModuleService>("beneficiaries");
        expect(await people.unprojected(everyCenter, today())).toEqual({ people: [], groups: [] });
        expect(await people.unprojected(everyCenter, "2099-12-31")).toEqual({ people: [], groups: [] });
        expect(await people.unprojected(everyCenter, "2100-01-01")).toEqual({ people: [id], groups: [] });
      });

      it("is written anew when she was changed while her rows were written", async () => {
        const { id } = await register("Lantana");
        await grant(id, "alias");
        const people = getContainer().resolve<BeneficiariesModuleService>("beneficiaries");
        const { changeNumber, projection } = await people.person(everyCenter, id);
        await change(id, { public_alias: "Kesumba" });
        await people.markProjected(everyCenter, [{ id, changeNumber, projection: projection ?? "", today: today() }]);
        expect(await sweepProjections(getContainer())).toBe(1);
        expect(await sweepProjections(getContainer())).toBe(0);
      });

      it("never shows a minor", async () => {
        const { id, handle } = await register("Pipit", false);
        const { productId } = await productOf([{ beneficiary_id: id, weight: 1 }]);
        await grant(id, "alias");
        expect(await namedBy(productId)).toEqual([]);
        expect((await maker(handle)).status).toBe(404);
      });

      it("names the consenting members of a group, as they are now", async () => {
        const [one, two] = [await register("Manyar"), await register("Gelatik")];
        const groupId = await market.group(centerId, [one.id]);
        const { productId } = await productOf([{ business_group_id: groupId, weight: 1 }]);
        for (const { id } of [one, two]) await grant(id, "alias");
        expect((await namedBy(productId)).map(({ alias }) => alias)).toEqual(["Manyar"]);
        const members = [{ beneficiary_id: two.id, weight: 2 }];
        await http.post(`/studio/business-groups/${groupId}`, { members }, staff);
        expect((await namedBy(productId)).map(({ alias }) => alias)).toEqual(["Gelatik"]);
      });

      it("shows a face only while it is consented to, under an address that dies with the consent", async () => {
        const { id, handle } = await register("Merak");
        const picture = await sharp({ create: { width: 800, height: 800, channels: 3, background: "#a33" } }).jpeg().toBuffer();
        const upload = () => {
          const form = new FormData();
          form.append("file", new Blob([new Uint8Array(picture)]), "wartinah.jpg");
          return http.post(`/studio/beneficiaries/${id}/photo`, form, staff);
        };
        expect((await upload()).status).toBe(409);
        await grant(id, "alias");
        const consentId = await grant(id, "photo");
        expect((await upload()).status).toBe(200);
        const source = (await maker(handle)).maker.photo?.sources[0]?.url ?? "";
        const path = new URL(source).pathname;
        expect(source).not.toContain("wartinah");
        const shown = await http.get(path, { validateStatus: () => true });
        expect([shown.status, shown.headers["cache-control"]]).toEqual([200, "no-store"]);
        await withdraw(consentId);
        expect((await http.get(path, { validateStatus: () => true })).status).toBe(404);
        expect((await maker(handle)).maker.photo).toBeNull();
        expect((await http.get(`/studio/beneficiaries/${id}/photo`, staff)).status).toBe(404);
      });
    });
  },
});

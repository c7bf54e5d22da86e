import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";

interface Answered {
  message: string;
  beneficiary: { id: string; handle: string; legal_name: string; phone: string | null; placements: { until: string | null }[]; brands: { id: string }[] };
  beneficiaries: { id: string; public_alias: string; login: string; legal_name?: string }[];
  aliases: string[];
}

const RECORD = { legal_name: "Ngadirah Purwalokacita", public_alias: "Kenanga", phone: "0812-9876-5432", joined_on: "2024-03-04", is_adult: true };

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("a beneficiary's private record", () => {
      const http = api as unknown as Http;
      let market: Market;
      let centerId: string;
      let staff: Login;
      let stranger: Login;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        centerId = await market.center();
        staff = await logIn(getContainer(), http, { centerId, role: "staff" });
        stranger = await logIn(getContainer(), http, { centerId: await market.center(), role: "manager" });
      });

      const register = (changes: object = {}) => http.post<Answered>("/studio/beneficiaries", { ...RECORD, ...changes }, staff);
      const search = (q: string, login: Login) => http.post<Answered>("/studio/beneficiaries/search", { q }, login);
      const audited = async (beneficiaryId: string): Promise<{ action: string; actor_id: string; fields: string[] }[]> => {
        const { rows } = await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(`select action, actor_id, fields from audit_record where beneficiary_ids @> array[?]::text[] order by at, id`, [beneficiaryId]);
        return rows;
      };

      it("is kept with one placement and a random handle, and each look is written down", async () => {
        const { status, data } = await register();
        expect(status).toBe(200);
        const { id, handle, legal_name, phone, placements } = data.beneficiary;
        expect({ legal_name, phone, placements }).toEqual({
          legal_name: RECORD.legal_name,
          phone: "+6281298765432",
          placements: [{ center: expect.any(String), from: RECORD.joined_on, until: null }],
        });
        expect(handle).toMatch(/^[a-z0-9]{8}$/);
        await http.get(`/studio/beneficiaries/${id}`, staff);
        await http.post(`/studio/beneficiaries/${id}`, { is_adult: true, phone: null }, staff);
        expect(await audited(id)).toEqual([
          expect.objectContaining({ action: "beneficiary.registered", actor_id: staff.memberId }),
          expect.objectContaining({ action: "beneficiary.viewed", fields: ["legal_name", "phone"] }),
          expect.objectContaining({ action: "beneficiary.changed", fields: ["phone", "is_adult"] }),
        ]);
      });

      it("is found by private name or phone by her own centre only, and lists tell neither", async () => {
        const { id } = (await register({ legal_name: "Tukirin Banyuwastra", public_alias: "Randu", phone: "081355501234" })).data.beneficiary;
        for (const q of ["banyuwas", "0813 5550 1234", "randu"]) {
          const { data } = await search(q, staff);
          expect(data.beneficiaries.map((person) => person.id)).toEqual([id]);
          expect(JSON.stringify(data)).not.toMatch(/Tukirin|5550/);
        }
        expect((await search("banyuwas", stranger)).data.beneficiaries).toEqual([]);
        const { data: listed } = await http.get<Answered>("/studio/beneficiaries?presence=all&limit=200", staff);
        expect(listed.beneficiaries.map((person) => person.id)).toContain(id);
        expect(JSON.stringify(listed)).not.toMatch(/Tukirin|5550/);
        expect((await http.get<Answered>("/studio/beneficiaries?q=Tukirin", staff)).data.beneficiaries).toEqual([]);
      });

      it.each([
        [{ public_alias: "Bu Ngadirah" }, "public_alias: "],
        [{ public_alias: "N.P." }, "public_alias: "],
        [{ public_alias: "Ibu M." }, "public_alias: "],
        [{ phone: "021-555" }, "phone: "],
        [{ joined_on: "2024-02-31" }, "joined_on: "],
        [{ diagnosis: "none of the shop's business" }, "body: "],
      ])("refuses %o, naming the field", async (changes, field) => {
        const { status, data } = await register(changes);
        expect(status).toBe(400);
        expect(data.message.startsWith(field)).toBe(true);
      });

      it("refuses a story that tells her name, and an exit before she joined", async () => {
        const { id } = (await register()).data.beneficiary;
        const change = async (changes: object) => (await http.post<Answered>(`/studio/beneficiaries/${id}`, changes, staff)).data.message;
        expect(await change({ story: { id: "Nama saya Ngadirah." } })).toMatch(/^story: /);
        expect(await change({ story: { id: "Hubungi 081298765432." } })).toMatch(/^story: /);
        expect(await change({ exited_on: "2023-01-01" })).toMatch(/^exited_on: /);
        expect(await change({ legal_name: "Kenanga Purwa" })).toMatch(/^public_alias: /);
      });

      it("proposes neutral aliases that nobody of the centre uses", async () => {
        await register({ public_alias: "Cempaka" });
        const { data } = await http.get<Answered>("/studio/beneficiaries/aliases", staff);
        expect(data.aliases.length).toBeGreaterThan(20);
        expect(data.aliases).not.toContain("Cempaka");
      });

      it("puts her under brands of her own centre only", async () => {
        const { id } = (await register()).data.beneficiary;
        const brand = await market.brand(centerId);
        const foreign = await market.brand(await market.center());
        const under = (brand_ids: string[]) => http.post<Answered>(`/studio/beneficiaries/${id}`, { brand_ids }, staff);
        expect((await under([brand])).data.beneficiary.brands.map((row) => row.id)).toEqual([brand]);
        expect((await under([brand, foreign])).status).toBe(404);
        const { data } = await http.get<{ brands: { id: string; beneficiary_ids: string[] }[] }>("/studio/brands", staff);
        expect(data.brands).toEqual([expect.objectContaining({ id: brand, beneficiary_ids: [id] })]);
        expect((await under([])).data.beneficiary.brands).toEqual([]);
      });

      it("keeps the paper of a consent sealed, for staff of her centre", async () => {
        const { id } = (await register()).data.beneficiary;
        const { data } = await http.post<{ consent: { id: string } }>(`/studio/beneficiaries/${id}/consents`, { scope: "alias", granted_by: "guardian" }, staff);
        const path = `/studio/consents/${data.consent.id}/evidence`;
        const send = (content: string) => {
          const form = new FormData();
          form.append("file", new Blob([content]), "form.pdf");
          return http.post<{ consent: { has_evidence: boolean } }>(path, form, staff);
        };
        expect((await send("<svg>not a paper</svg>")).status).toBe(422);
        expect((await send(`%PDF-${"x".repeat(10 * 1024 * 1024)}`)).status).toBe(413);
        expect((await send("%PDF-1.7 signed")).data.consent.has_evidence).toBe(true);
        const opened = await http.get<string>(path, staff);
        expect([opened.data, opened.headers["cache-control"], opened.headers["content-type"]]).toEqual(["%PDF-1.7 signed", "no-store", "application/pdf"]);
        expect((await http.get(path, stranger)).status).toBe(404);
        expect((await audited(id)).map(({ action }) => action)).toEqual(["beneficiary.registered", "consent.granted", "consent.evidence_added", "consent.evidence_viewed"]);
      });
    });
  },
});

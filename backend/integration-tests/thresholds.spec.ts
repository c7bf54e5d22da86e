import { withMedusa } from "./support/with-medusa";
import type { AdminThresholdAnswer, AdminThresholdsAnswer, ThresholdsAnswer } from "@ska/contracts";
import { administrator } from "./support/administrator";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn } from "./support/members";

const WAGE = { kind: "minimum_wage", area_code: "33.74", area: "Kota Semarang", year: 2026, amount: 3_701_709, basis: "per worker per month", source: "Keputusan gubernur", url: "https://example.id/ump" };

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("figures that income is shown beside", () => {
      const http: Http = api;
      let admin: Awaited<ReturnType<typeof administrator>>;
      let manager: Awaited<ReturnType<typeof logIn>>;
      let centerId = "";

      const at = async (year = 2026) => (await http.get<ThresholdsAnswer>(`/studio/thresholds?year=${year}`, manager)).data.thresholds;
      const add = (input: object = {}) => http.post<AdminThresholdAnswer & { type: string; message: string }>("/admin/thresholds", { ...WAGE, ...input }, admin);

      beforeAll(async () => {
        const container = getContainer();
        const market = await Market.open(container);
        centerId = await market.center();
        admin = await administrator(container, http);
        manager = await logIn(container, http, { centerId, role: "manager" });
      });

      it("knows the province's wage, the country's poverty line, and what an hour is worth", async () => {
        expect(await at()).toMatchObject({
          poverty_line: { area_code: "ID", year: 2025, amount: 641_443 },
          minimum_wage: { area_code: "33", year: 2026, amount: 2_327_386 },
          hour_of_making: { area_code: "33", amount: 13_500, from_minimum_wage: true },
        });
        expect(await at(2025)).toMatchObject({ minimum_wage: null, hour_of_making: { area_code: "ID", amount: 13_000, from_minimum_wage: false } });
        expect(await at(2024)).toEqual({ poverty_line: null, minimum_wage: null, hour_of_making: null });
      });

      it("takes the centre's own regency before its province, and the newest year of it", async () => {
        await add();
        expect((await at()).minimum_wage?.area_code).toBe("33");
        const told = await http.post<{ message: string }>(`/admin/centers/${centerId}`, { area_code: "33.74" }, admin);
        expect(told.status).toBe(200);
        await add({ year: 2027, amount: 3_900_000 });
        expect(await at()).toMatchObject({ minimum_wage: { area: "Kota Semarang", amount: 3_701_709, url: WAGE.url }, hour_of_making: { amount: 21_500 } });
        expect((await at(2027)).minimum_wage?.amount).toBe(3_900_000);
        await add({ kind: "hour_of_making", amount: 20_000, basis: "per hour" });
        expect((await at()).hour_of_making).toMatchObject({ amount: 20_000, from_minimum_wage: false });
      });

      it("refuses a regency of another province", async () => {
        const { status, data } = await http.post<{ message: string }>(`/admin/centers/${centerId}`, { area_code: "35.07" }, admin);
        expect([status, data.message]).toEqual([400, "area_code: is not in the centre's province"]);
      });

      it("lets the administrator change and remove a figure, and keeps one for each kind, area and year", async () => {
        const { threshold } = (await add()).data;
        const again = await add();
        expect([again.status, again.data.message]).toEqual([409, "There is a figure of this kind for that area and year already."]);
        const changed = await http.post<AdminThresholdAnswer>(`/admin/thresholds/${threshold.id}`, { amount: 3_800_000, url: null }, admin);
        expect(changed.data.threshold).toEqual({ ...threshold, amount: 3_800_000, url: null });
        const all = async () => (await http.get<AdminThresholdsAnswer>("/admin/thresholds", admin)).data.thresholds.map(({ id }) => id);
        expect(await all()).toContain(threshold.id);
        await http.delete(`/admin/thresholds/${threshold.id}`, admin);
        expect(await all()).not.toContain(threshold.id);
        expect((await http.delete(`/admin/thresholds/${threshold.id}`, admin)).status).toBe(404);
      });

      it.each([{ amount: 0 }, { amount: 1.5 }, { year: 1999 }, { area_code: "3" }, { kind: "wish" }, { url: "javascript:alert(1)" }, { url: "x" }, { source: " " }, { more: 1 }])(
        "answers 400 with words to %j",
        async (input) => {
          const { status, data } = await add(input);
          expect([status, data.type, data.message.length > 5]).toEqual([400, "invalid_data", true]);
        },
      );
    });
  },
});

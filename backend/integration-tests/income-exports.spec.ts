import { IncomeSums, type IncomeReport } from "@ska/contracts";
import { attributeOrders } from "./support/attribution";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { cellsOf, onPaper, pagesOf } from "./support/open-files";
import { captureWithoutEvent, placeOrder } from "./support/purchase";
import { withMedusa } from "./support/with-medusa";

const year = new Date().getUTCFullYear();
const PERIOD = `from=${year - 1}-12&to=${year + 1}-01`;
const FIGURES = IncomeSums.keyof().options;

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("the report as files", () => {
      const http: Http = api;
      let manager: Login;
      let centerName = "";

      const report = async (group: string) => (await http.get<IncomeReport>(`/center/income?${PERIOD}&group=${group}`, manager)).data;
      const file = (kind: string, group: string, language?: string) => {
        const headers = { ...manager.headers, ...(language ? { "x-medusa-locale": language } : {}) };
        return http.get<ArrayBuffer>(`/center/income.${kind}?${PERIOD}&group=${group}`, { ...manager, headers, responseType: "arraybuffer" });
      };

      beforeAll(async () => {
        const container = getContainer();
        const market = await Market.open(container);
        const centerId = await market.center();
        centerName = (await http.get<{ member: { center: { name: string } } }>("/studio/me", await logIn(container, http, { centerId, role: "staff" }))).data.member.center.name;
        const [melati, kenanga] = [await market.person(centerId, "Melati"), await market.person(centerId, "=1+1")];
        const authors = [{ beneficiary_id: melati, weight: 2 }, { beneficiary_id: kenanga, weight: 1 }];
        const made = await market.product({ centerId, price: 125_000, unitCost: 40_000, authors, rule: { beneficiaryBp: 6_000, savingsBp: 2_500 }, title: "Tas Ciprat" });
        const nobodys = await market.product({ centerId, price: 30_000, unitCost: 0, authors: [{ beneficiary_id: melati, weight: 1 }], rule: { beneficiaryBp: 10_000, savingsBp: 0 } });
        manager = await logIn(container, http, { centerId, role: "manager" });
        const orderId = await placeOrder(market, http, [{ variantId: made.variantId, quantity: 2 }, { variantId: nobodys.variantId, quantity: 1 }]);
        await captureWithoutEvent(market, orderId);
        await attributeOrders(container, [orderId]);
      });

      it.each(["beneficiary", "month", "product", "channel"])("XLSX by %s holds the page's rows and total as numbers", async (group) => {
        const { rows, total } = await report(group);
        const { status, headers, data } = await file("xlsx", group);
        expect([status, headers["content-disposition"]]).toEqual([200, `attachment; filename="penghasilan-${year - 1}-12-${year + 1}-01-${group}.xlsx"`]);
        const [head, ...cells] = await cellsOf(data);
        expect(head).toHaveLength(FIGURES.length + 1);
        expect(cells.map(([, ...figures]) => figures)).toEqual([...rows, total].map((sums) => FIGURES.map((figure) => sums[figure])));
        if (group === "beneficiary") expect(cells.map(([name]) => name)).toEqual(["Melati", "=1+1", "Total"]);
      });

      it("PDF shows the same rows and total, the public name, the months and page numbers", async () => {
        const { rows, total } = await report("beneficiary");
        const { status, headers, data } = await file("pdf", "beneficiary");
        expect([status, headers["content-type"]]).toEqual([200, "application/pdf"]);
        const [page = "", ...more] = await pagesOf(data);
        expect(more).toEqual([]);
        for (const { label, ...sums } of [...rows, { label: "Total", ...total }]) {
          expect(page).toContain([label, ...FIGURES.map((figure) => onPaper(sums[figure]))].join(" "));
        }
        expect(page).toContain("Sentra Kreasi Atensi, Jawa Tengah");
        expect(page).toContain(`Desember ${year - 1} – Januari ${year + 1}`);
        expect(page).toContain("Halaman 1 dari 1");
        expect(page).not.toContain(centerName);
      });

      it("PDF speaks English when asked", async () => {
        const [page = ""] = await pagesOf((await file("pdf", "month", "en-US")).data);
        expect(page).toContain("Income report");
        expect(page).toContain("Page 1 of 1");
      });
    });
  },
});

import type { ListingImportAnswer, StudioListingsAnswer } from "@ska/contracts";
import type { Http } from "./support/http";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ api: client, getContainer }) => {
    describe("a sheet of products", () => {
      it("is shown before it is taken, and taken whole or not at all", async () => {
        const api: Http = client;
        const market = await Market.open(getContainer());
        const centerId = await market.center();
        await market.person(centerId, "Melati");
        const staff: Login = await logIn(getContainer(), api, { centerId, role: "staff" });
        const send = (csv: string, mode: string) => {
          const form = new FormData();
          form.append("mode", mode);
          form.append("file", new Blob([csv], { type: "text/csv" }), "products.csv");
          return api.post<ListingImportAnswer>("/studio/listings/import", form, staff);
        };
        const count = async () => (await api.get<StudioListingsAnswer>("/studio/listings", staff)).data.count;
        const good = "title,price,stock,maker\nTas Pandan,85.000,4,Melati\n=1+1,20000,1,Melati\n";
        const bad = `${good}Keranjang,mahal,2,Bukan Siapa\n`;

        const preview = await send(good, "preview");
        expect(preview).toMatchObject({ status: 200, data: { created: 0, problems: [], rows: [{ row: 2, title: "Tas Pandan", price: 85_000 }, { row: 3, title: "=1+1" }] } });
        expect((await send(bad, "preview")).data.problems.map(({ row, column }) => [row, column])).toEqual([[4, "maker"], [4, "price"]]);
        const refused = await send(bad, "import");
        expect(refused).toMatchObject({ status: 422, data: { problems: [{ row: 4 }, { row: 4 }] } });
        expect(await count()).toBe(0);
        const taken = await send(good, "import");
        expect(taken).toMatchObject({ status: 200, data: { created: 2 } });
        expect(await count()).toBe(2);
        const id = taken.data.rows[0]?.listing_id;
        expect((await api.get(`/studio/listings/${id}`, staff)).data).toMatchObject({ listing: { status: "draft", title: "Tas Pandan", price: 85_000, stock: 4 } });
        const { status, data } = await api.get<string>("/studio/listings/import/template.csv", staff);
        expect([status, data.includes("title,title_en")]).toEqual([200, true]);
      });
    });
  },
});

import { withMedusa } from "./support/with-medusa";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ask } from "./support/access/asker";
import { VIEWER_NAMES, type ViewerName } from "./support/access/viewers";
import { World } from "./support/access/world";
import { PRIVATE_FILTERS, PRIVATE_ORDERS, privateFields } from "./support/private-paths";
import { stockRoutes } from "./support/stock-routes";

const UNIT_COST = 73_731;
const RULE = { beneficiaryBp: 6_789, savingsBp: 1_357 };
/** What Medusa Admin opens before a login: which features are on, and joining by an invitation's token. */
const OPEN_ADMIN = new Set<string>(["GET admin/feature-flags", "POST admin/invites/accept"]);

/** Reads languages that Medusa makes at start-up, which the test runner may empty again; the privacy sweep of the journeys asks for it. */
const NEEDS_A_WHOLE_SHOP = "store/locales";

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("stock routes", () => {
      // Hundreds of questions in each.
      vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

      let world: World;
      let hidden: RegExp;
      const ids: Record<string, string> = {};
      const shop = (viewer: ViewerName) => ({ "x-publishable-api-key": world.market.publishableKey, ...world.headersOf(viewer) });
      const see = (viewer: ViewerName, url: string, method = "GET", body?: unknown) => ask(world.client, method, { url, body }, shop(viewer));
      const addressOf = (route: string): string =>
        `/${route.replace("[id]", ids[route.split("/")[1] ?? ""] ?? "none").replace("[code]", "idr").replace(/\[\w+\]/g, "none")}`;

      beforeAll(async () => {
        world = await World.open(getContainer(), api);
        const person = world.idOf("beneficiary", "beneficiarys") ?? "";
        const centerId = world.centerOf("home");
        const goods = await world.market.product({ centerId, price: 41_000, unitCost: UNIT_COST, authors: [{ beneficiary_id: person, weight: 1 }], rule: RULE });
        const shopper = world.shopper();
        const order = await shopper.order([{ variantId: goods.variantId, quantity: 1 }]);
        const open = world.shopper();
        await open.fill([{ variantId: goods.variantId, quantity: 1 }]);
        Object.assign(ids, { products: goods.productId, "product-variants": goods.variantId, orders: order.id, carts: open.cartId, regions: world.market.foundation.regionId });
        const { rows } = await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: { text: string }[] }>(
          "select name as text from center where protected union select city from center union select id from listing_draft",
        );
        const numbers = [UNIT_COST, RULE.beneficiaryBp, RULE.savingsBp, 999, 1_000].map((number) => String.raw`(?<![\w.])${number}(?![\w.])`);
        const people = world.hiddenFrom("nobody");
        hidden = new RegExp([...rows.map(({ text }) => text), ...people, person, ...numbers, "sloc_", "stocked_quantity", "unit_cost", "beneficiary_bp", "legal_name"].join("|"));
      });

      const leak = (url: string, viewer: ViewerName, { status, data }: { status: number; data: unknown }): string[] => {
        // Words of refusal repeat what was asked.
        const found = status < 300 ? hidden.exec(JSON.stringify(data) ?? "")?.[0] : undefined;
        return [...(found ? [`${url} as ${viewer}: shows ${found}`] : []), ...(status >= 500 ? [`${url} as ${viewer}: ${status}`] : [])];
      };
      const lists = () => stockRoutes("store").filter(({ route, method }) => method === "GET" && route !== NEEDS_A_WHOLE_SHOP);

      it("reach nothing private from /store, whatever fields are asked", async () => {
        const wrong: string[] = [];
        for (const { route } of lists()) {
          for (const fields of privateFields(route)) {
            const url = `${addressOf(route)}?fields=${encodeURIComponent(fields)}&region_id=${ids.regions}&cart_id=${ids.carts}`;
            wrong.push(...leak(url, "nobody", await see("nobody", url)));
          }
          // A login of any kind opens no more of them; all at once, for each alone was asked above.
          const url = `${addressOf(route)}?fields=${encodeURIComponent(privateFields(route).join(","))}&region_id=${ids.regions}&cart_id=${ids.carts}`;
          for (const viewer of ["customer", "beneficiary", "staff", "manager"] as const) wrong.push(...leak(url, viewer, await see(viewer, url)));
        }
        expect(wrong).toEqual([]);
      });

      it("give the public listing to everybody, and no more of it to anybody", async () => {
        const url = `/store/products/${ids.products}?fields=${encodeURIComponent("+listing.*")}`;
        const answers = await Promise.all(VIEWER_NAMES.map(async (viewer) => [viewer, await see(viewer, url)] as const));
        for (const [viewer, answer] of answers) {
          expect({ viewer, status: answer.status, leaks: leak(url, viewer, answer) }).toEqual({ viewer, status: 200, leaks: [] });
          expect(answer.data).toEqual(answers[0]![1].data);
        }
        const { product } = answers[0]![1].data as { product: { listing: Record<string, unknown> } };
        expect(Object.keys(product.listing).sort()).toMatchInlineSnapshot(`
          [
            "brand",
            "center",
            "created_at",
            "deleted_at",
            "delivery",
            "details",
            "id",
            "makers",
            "packaging",
            "permits",
            "photos",
            "updated_at",
          ]
        `);
      });

      it("sort by nothing private and tell nothing by a filter", async () => {
        const wrong: string[] = [];
        for (const { route } of lists().filter(({ route }) => !route.includes("["))) {
          for (const order of PRIVATE_ORDERS) {
            const url = `${addressOf(route)}?order=${encodeURIComponent(order)}&cart_id=${ids.carts}`;
            wrong.push(...leak(url, "nobody", await see("nobody", url)));
          }
          for (const filter of PRIVATE_FILTERS) {
            const [right, other] = [UNIT_COST, 55_555].map((value) => `${addressOf(route)}?${filter.replace("RIGHT", String(value))}&cart_id=${ids.carts}`);
            const [first, second] = [await see("nobody", right!), await see("nobody", other!)];
            wrong.push(...leak(right!, "nobody", first));
            const told = (answer: { data: unknown }) => JSON.stringify(answer.data).replaceAll(String(UNIT_COST), "").replaceAll("55555", "");
            if (told(first) !== told(second)) wrong.push(`${right}: tells whether it is so`);
          }
        }
        expect(wrong).toEqual([]);
      });

      it("find nobody by a private word, and no private column by a filter of the search", async () => {
        const wrong: string[] = [];
        for (const q of world.hiddenFrom("nobody")) {
          const { status, data } = await see("nobody", "/store/search", "POST", { entity: "product", filters: { q } });
          if (hidden.test(JSON.stringify(data).replaceAll(q, "")) || status >= 300) wrong.push(`/store/search for ${q}: ${status} ${JSON.stringify(data)}`);
        }
        const questions: object[] = [
          ...["unit_cost", "listing_draft.unit_cost", "metadata", "beneficiary.legal_name", "sales_channels.stock_locations.name"].flatMap((field) => [
            { filters: { [field]: UNIT_COST } },
            { filters: { $or: [{ [field]: UNIT_COST }] } },
            { filters: {}, search_options: { facets: { [field]: {} } } },
            { filters: {}, search_options: { facets: [field] } },
            { filters: {}, pagination: { order: { [field]: "ASC" } } },
          ]),
          ...privateFields("store/products").map((field) => ({ filters: {}, fields: [field] })),
        ];
        for (const question of questions) wrong.push(...leak(`/store/search ${JSON.stringify(question)}`, "nobody", await see("nobody", "/store/search", "POST", { entity: "product", ...question })));
        for (const entity of ["beneficiary", "listing_draft", "listing", "member", "order", "customer"]) {
          const { status } = await see("nobody", "/store/search", "POST", { entity, filters: {} });
          if (status < 400 || status >= 500) wrong.push(`/store/search of ${entity}: ${status}`);
        }
        expect(wrong).toEqual([]);
      });

      it("open nothing of /admin to nobody, to a customer or to any member", async () => {
        const wrong: string[] = [];
        for (const { route, method } of stockRoutes("admin").filter(({ route, method }) => !OPEN_ADMIN.has(`${method} ${route}`))) {
          for (const viewer of ["nobody", "customer", "beneficiary", "staff", "manager"] as const) {
            const url = `${addressOf(route)}`;
            const { status, data } = await see(viewer, url, method, method === "GET" ? undefined : {});
            if (status !== 401) wrong.push(`${method} ${url} as ${viewer}: ${status} ${JSON.stringify(data).slice(0, 120)}`);
          }
        }
        expect(wrong).toEqual([]);
      });
    });
  },
});

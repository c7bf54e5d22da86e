import { withMedusa } from "./support/with-medusa";
import type { Http } from "./support/http";
import { balancesOf } from "./support/ledger";
import { Market } from "./support/market";
import { logIn, type Login } from "./support/members";
import { confirmTransfer, placeOrder } from "./support/purchase";

interface Answered {
  message: string;
  business_group: { id: string; name: string; listings: number; members: { beneficiary_id: string; public_alias: string; weight: number }[] };
  business_groups: { id: string }[];
}

withMedusa({
  testSuite: ({ api, getContainer }) => {
    describe("business groups", () => {
      const http = api as unknown as Http;
      let market: Market;
      let centerId: string;
      let staff: Login;
      let one: string;
      let two: string;

      beforeAll(async () => {
        market = await Market.open(getContainer());
        centerId = await market.center();
        staff = await logIn(getContainer(), http, { centerId, role: "staff" });
        [one, two] = [await market.person(centerId, "Waru"), await market.person(centerId, "Pala")];
      });

      const create = (members: object[]) => http.post<Answered>("/studio/business-groups", { name: "Anyaman Senja", members }, staff);
      const sell = async (variantId: string): Promise<Record<string, number>> => {
        const orderId = await placeOrder(market, http, [{ variantId, quantity: 1 }]);
        await confirmTransfer(market, orderId);
        await vi.waitFor(async () => expect(await balancesOf(market, orderId)).not.toEqual({}), 10_000);
        return balancesOf(market, orderId);
      };

      it("share sales from now on by their present weights, and leave past ones alone", async () => {
        const { data } = await create([{ beneficiary_id: one, weight: 1 }, { beneficiary_id: two, weight: 1 }]);
        const { id, members } = data.business_group;
        expect(members.map(({ public_alias, weight }) => [public_alias, weight])).toEqual([["Waru", 1], ["Pala", 1]]);
        const rule = { beneficiaryBp: 10_000, savingsBp: 0 };
        const { variantId } = await market.product({ centerId, price: 30_000, unitCost: 0, authors: [{ business_group_id: id, weight: 1 }], rule });
        expect(await sell(variantId)).toMatchObject({ [`pending ${one}`]: 15_000, [`pending ${two}`]: 15_000 });
        const changed = await http.post<Answered>(`/studio/business-groups/${id}`, { members: [{ beneficiary_id: one, weight: 2 }, { beneficiary_id: two, weight: 1 }] }, staff);
        expect(changed.data.business_group.listings).toBe(1);
        expect(await sell(variantId)).toMatchObject({ [`pending ${one}`]: 20_000, [`pending ${two}`]: 10_000 });
        expect((await http.delete(`/studio/business-groups/${id}`, staff)).status).toBe(409);
      });

      it("are shown to their members, and to no other beneficiary", async () => {
        const { id } = (await create([{ beneficiary_id: one, weight: 1 }])).data.business_group;
        const [member, other] = [one, two].map((beneficiaryId) => logIn(getContainer(), http, { centerId, role: "beneficiary", beneficiaryId }));
        const seen = async (login: Login) => (await http.get<Answered>("/studio/business-groups", login)).data.business_groups.map((group) => group.id);
        expect(await seen(await member!)).toContain(id);
        expect(await seen(await other!)).not.toContain(id);
        expect((await http.get(`/studio/business-groups/${id}`, await other!)).status).toBe(404);
        expect((await http.delete(`/studio/business-groups/${id}`, staff)).status).toBe(200);
        expect((await http.get(`/studio/business-groups/${id}`, staff)).status).toBe(404);
      });

      it("take nobody of another centre, and nobody twice", async () => {
        const stranger = await market.person(await market.center(), "Matoa");
        expect((await create([{ beneficiary_id: stranger, weight: 1 }])).status).toBe(404);
        expect((await create([{ beneficiary_id: one, weight: 1 }, { beneficiary_id: one, weight: 2 }])).data.message).toMatch(/^members: /);
        expect((await create([{ beneficiary_id: one, weight: 0 }])).status).toBe(400);
      });
    });
  },
});

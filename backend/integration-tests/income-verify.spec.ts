import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type * as VerifyIncome from "../src/workflows/income/verify-income";
import { TwoMakers } from "./support/two-makers";
import { project } from "./support/project";
import { withMedusa } from "./support/with-medusa";

const { verifyIncome } = project<typeof VerifyIncome>("workflows/income/verify-income");

withMedusa({
  env: { HOLD_WORKING_DAYS: "0" },
  testSuite: ({ api, getContainer }) => {
    describe("the proof of income", () => {
      let shop: TwoMakers;
      let orderId = "";

      beforeAll(async () => {
        shop = await TwoMakers.open(getContainer(), api);
        const { orderId: returned, bag } = await shop.delivered(2, 1);
        orderId = returned;
        await shop.admin.receive(await shop.admin.askReturn(orderId, [{ id: bag, quantity: 1 }]), [{ id: bag, quantity: 1 }]);
        await shop.admin.refund(orderId, 150_000);
        await shop.eventually(orderId, { melati: 105_000, kenanga: 70_000, share: 75_000 });
        const exchanged = await shop.delivered(1, 0);
        const back = await shop.admin.exchange(exchanged.orderId, [{ id: exchanged.bag, quantity: 1 }], [{ variant_id: shop.cloth.variantId, quantity: 1 }]);
        await shop.admin.receive(back, [{ id: exchanged.bag, quantity: 1 }]);
        await shop.admin.refund(exchanged.orderId, 50_000);
        await shop.eventually(exchanged.orderId, { melati: 0, kenanga: 70_000, share: 30_000 });
        const given = await shop.sold(1, 1);
        await shop.admin.refund(given.orderId, 7_777);
        await shop.admin.refund(given.orderId, 5_000, "goodwill");
        await shop.eventually(given.orderId, { melati: 101_734, kenanga: 67_822, share: 67_667 });
        await shop.payOut(shop.melati, 50_000);
      });

      /** As only somebody with the database's own password could, past the guards. */
      const alter = (...statements: string[]) =>
        getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (transaction: { raw: (sql: string) => Promise<unknown> }) => {
          await transaction.raw("set local session_replication_role = replica");
          for (const statement of statements) await transaction.raw(statement);
        });

      it("finds nothing in what went through sales, returns, exchanges, refunds and payouts", async () => {
        const { differences, orders, money, balances, entries } = await verifyIncome(getContainer());
        expect(differences).toEqual([]);
        expect([orders, entries > 10, 0 - (balances.clearing ?? 0)]).toEqual([3, true, money]);
        expect(Object.values(balances).reduce((sum, balance) => sum + balance, 0)).toBe(0);
      });

      it.each([
        ["entry", "a posting", "update income_posting set amount = amount + 1 where ctid = (select ctid from income_posting where amount > 100 order by ctid limit 1)"],
        ["entry", "what was frozen", "update line_snapshot set beneficiary_bp = 8000 where ctid = (select ctid from line_snapshot order by ctid limit 1)"],
        ["entry", "a release", "delete from income_posting where entry_id in (select id from income_entry where kind = 'release')"],
        ["report line", "a report line", "update income_line set maker_amount = maker_amount + 1, center_share = center_share - 1 where ctid = (select ctid from income_line order by ctid limit 1)"],
        ["month", "a month", "update income_month set net = net + 1 where ctid = (select ctid from income_month order by ctid limit 1)"],
        ["order", "a refund of Medusa's", "update refund set amount = amount - 1 where ctid = (select ctid from refund order by ctid limit 1)"],
        ["payout", "a payout's state", "update income_payout set status = 'cancelled', approved_by = null"],
        ["entry", "a payout's amount", "update income_payout set amount = amount + 1"],
      ] as const)("names an %s by its id when %s was altered", async (what, _, statement) => {
        await alter(statement);
        const { differences } = await verifyIncome(getContainer());
        expect(differences.map((difference) => difference.what)).toContain(what);
        expect(differences.every(({ id }) => id.length > 0)).toBe(true);
      });

      it("misses a sale that was taken out of the ledger", async () => {
        const entries = `(select id from income_entry where order_id = '${orderId}')`;
        await alter(`delete from income_line where order_id = '${orderId}'`, `delete from income_posting where entry_id in ${entries}`, `delete from income_entry where order_id = '${orderId}'`);
        const { differences } = await verifyIncome(getContainer());
        expect(differences).toContainEqual({ what: "order", id: orderId, why: expect.stringContaining("not in the ledger") });
      });
    });
  },
});

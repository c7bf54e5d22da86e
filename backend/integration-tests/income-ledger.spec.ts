import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withMedusa } from "./support/with-medusa";

withMedusa({
  testSuite: ({ getContainer }) => {
    describe("the database holds the ledger's rules itself", () => {
      const db = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);

      const post = (entryId: string, amounts: number[], count = amounts.length): Promise<void> =>
        db().transaction(async (transaction) => {
          await transaction("income_entry").insert({
            id: entryId,
            kind: "adjustment",
            center_id: "center",
            occurred_at: new Date(),
            source: "test",
            idempotency_key: `test:${entryId}`,
            posting_count: count,
          });
          const rows = amounts.map((amount, index) => ({ entry_id: entryId, account_id: `account-${index}`, amount }));
          if (rows.length > 0) await transaction("income_posting").insert(rows);
        });

      beforeEach(async () => {
        const kinds = ["clearing", "cost", "center_share"];
        await db()("income_account").insert(kinds.map((kind, index) => ({ id: `account-${index}`, center_id: "center", kind })));
        await post("balanced", [-100, 60, 40]);
      });

      const written = async (): Promise<string[]> => (await db()("income_entry").select("id")).map(({ id }: { id: string }) => id);

      it.each([
        ["postings that do not sum to zero", [-100, 99], 2, "sum to -1"],
        ["a single posting of some amount", [5], 1, "sum to 5"],
        ["an entry without postings", [], 1, "has 0 postings"],
        ["fewer postings than the entry says", [-1, 1], 3, "has 2 postings"],
      ])("refuses %s", async (_name, amounts, count, reason) => {
        await expect(post("bad", amounts, count)).rejects.toThrow(reason);
        expect(await written()).toEqual(["balanced"]);
      });

      it("refuses postings added to an entry later, even when they sum to zero", async () => {
        const more = [{ account_id: "account-9", amount: 1 }, { account_id: "account-8", amount: -1 }];
        await db()("income_account").insert([
          { id: "account-8", center_id: "center", kind: "tax" },
          { id: "account-9", center_id: "center", kind: "shipping" },
        ]);
        const added = db()("income_posting").insert(more.map((posting) => ({ entry_id: "balanced", ...posting })));
        await expect(added).rejects.toThrow("has 5 postings instead of 3");
      });

      it("refuses a second entry with the same key", async () => {
        const second = db().transaction(async (transaction) => {
          await transaction.raw(
            `insert into income_entry (id, kind, center_id, occurred_at, source, idempotency_key, posting_count)
             values ('other', 'adjustment', 'center', now(), 'test', 'test:balanced', 1)`,
          );
        });
        await expect(second).rejects.toThrow("income_entry_idempotency_key");
      });

      it.each([
        "update income_entry set memo = 'changed'",
        "delete from income_entry",
        "update income_posting set amount = amount * 2",
        "delete from income_posting",
        "truncate income_posting",
        "truncate income_entry cascade",
        "update income_account set kind = 'tax'",
        "delete from line_snapshot",
        "update share_rule set beneficiary_bp = 1",
      ])("refuses: %s", async (statement) => {
        await expect(db().raw(statement)).rejects.toThrow("append-only");
        expect(await written()).toEqual(["balanced"]);
      });
    });
  },
});

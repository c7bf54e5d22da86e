import type { Rupiah } from "@ska/money";
import type { CenterScope } from "../../access/scope";
import { rupiahColumn } from "./rupiah-column";
import type { Database } from "./types";

/** What a centre could pay somebody out of now. */
export interface Payable {
  beneficiaryId: string;
  available: Rupiah;
  savings: Rupiah;
}

/** Everybody to whom a centre holds something available or saved. */
export async function selectPayable(db: Database, { centerId }: CenterScope): Promise<Payable[]> {
  const rows: { beneficiary_id: string; available: string | null; savings: string | null }[] = await db("income_account as account")
    .join("income_posting as posting", "posting.account_id", "account.id")
    .where("account.center_id", centerId)
    .whereIn("account.kind", ["available", "savings"])
    .groupBy("account.beneficiary_id")
    .havingRaw("sum(posting.amount) > 0")
    .select(
      "account.beneficiary_id",
      db.raw("sum(posting.amount) filter (where account.kind = 'available') as available"),
      db.raw("sum(posting.amount) filter (where account.kind = 'savings') as savings"),
    );
  return rows.map(({ beneficiary_id, available, savings }) => ({ beneficiaryId: beneficiary_id, available: rupiahColumn(available ?? 0), savings: rupiahColumn(savings ?? 0) }));
}

import { generateEntityId } from "@medusajs/framework/utils";
import { writeReportLines } from "./report-lines";
import type { AccountKey, Database, EntryDraft } from "./types";

export type WrittenEntry = EntryDraft & { id: string };

const nameOf = ({ centerId, kind, beneficiaryId }: AccountKey): string => [centerId, kind, beneficiaryId ?? ""].join("/");

/** In one order everywhere, so that two posts of the same accounts wait for each other instead of deadlocking. */
function distinctAccounts(entries: readonly EntryDraft[]): [string, AccountKey][] {
  const accounts = new Map(entries.flatMap(({ postings }) => postings.map(({ account }) => [nameOf(account), account] as const)));
  return [...accounts].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function accountIds(db: Database, entries: readonly EntryDraft[]): Promise<Map<string, string>> {
  const accounts = distinctAccounts(entries);
  const row = ([, { centerId, kind, beneficiaryId }]: [string, AccountKey]) => ({
    center_id: centerId,
    kind,
    beneficiary_id: beneficiaryId,
  });
  await db("income_account")
    .insert(accounts.map((account) => ({ id: generateEntityId(undefined, "iac"), ...row(account) })))
    .onConflict()
    .ignore();
  const stored: { id: string; center_id: string; kind: AccountKey["kind"]; beneficiary_id: string | null }[] = await db(
    "income_account",
  )
    .select("id", "center_id", "kind", "beneficiary_id")
    .where((own) => void own.whereNull("beneficiary_id").whereIn("center_id", [...new Set(accounts.map(([, { centerId }]) => centerId))]))
    .orWhereIn(
      ["center_id", "kind", "beneficiary_id"],
      accounts.flatMap(([, { centerId, kind, beneficiaryId }]) => (beneficiaryId === null ? [] : [[centerId, kind, beneficiaryId]])),
    );
  return new Map(
    stored.map(({ id, center_id, kind, beneficiary_id }) => [[center_id, kind, beneficiary_id ?? ""].join("/"), id]),
  );
}

async function insertNew(db: Database, drafts: readonly EntryDraft[]): Promise<WrittenEntry[]> {
  const entries = drafts
    .map((draft) => ({ ...draft, id: generateEntityId(undefined, "ien") }))
    .sort((a, b) => (a.idempotencyKey < b.idempotencyKey ? -1 : 1));
  const added: { id: string }[] = await db("income_entry")
    .insert(
      entries.map((entry) => ({
        id: entry.id,
        kind: entry.kind,
        center_id: entry.centerId,
        occurred_at: entry.occurredAt,
        order_id: entry.orderId,
        line_item_id: entry.lineItemId,
        source: entry.source,
        idempotency_key: entry.idempotencyKey,
        memo: entry.memo,
        posting_count: entry.postings.length,
      })),
    )
    .onConflict("idempotency_key")
    .ignore()
    .returning("id");
  const ids = new Set(added.map(({ id }) => id));
  return entries.filter(({ id }) => ids.has(id));
}

/**
 * Writes entries with their postings, report lines and months. An entry whose key is there already is left alone,
 * also when two write it at once: the second waits for the first and then adds nothing.
 * Call inside a transaction: the database checks the sums when it commits.
 * @returns the entries that were new.
 */
export async function writeEntries(db: Database, drafts: readonly EntryDraft[]): Promise<WrittenEntry[]> {
  if (drafts.length === 0) return [];
  const entries = await insertNew(db, drafts);
  if (entries.length === 0) return [];
  const ids = await accountIds(db, entries);
  const postings = entries.flatMap(({ id, postings }) =>
    postings.map(({ account, amount }) => ({ entry_id: id, account_id: ids.get(nameOf(account)), amount })),
  );
  await db.batchInsert("income_posting", postings, 1_000);
  await writeReportLines(db, entries);
  return entries;
}

import { CountedOrders, SUMS, toRow } from "../report-lines";
import type { Database, Posting } from "../types";
import { expectedEntry, type Origins } from "./expected-entry";
import { LedgerLines } from "./ledger-lines";
import { selectEntries, type StoredEntry } from "./stored-entries";

/** A row that isn't what it was made from, named by ids. */
export interface Difference {
  what: "entry" | "report line" | "month" | "order" | "payout" | "correction";
  id: string;
  why: string;
}

export interface CenterFound {
  entries: number;
  postings: number;
  reportLines: number;
  differences: Difference[];
}

type StoredLine = Record<string, unknown> & { entry_id: string; position: number };

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const nameOf = ({ account: { centerId, kind, beneficiaryId } }: Posting): string => [centerId, kind, ...(beneficiaryId === null ? [] : [beneficiaryId])].join("/");

/** The accounts on which postings differ, with both amounts. */
function postingsApart(stored: readonly Posting[], expected: readonly Posting[]): string[] {
  const [is, should] = [stored, expected].map((postings) => new Map(postings.map((posting) => [nameOf(posting), posting.amount]))) as [Map<string, number>, Map<string, number>];
  return [...new Set([...is.keys(), ...should.keys()])].filter((name) => is.get(name) !== should.get(name)).map((name) => `${name} has ${is.get(name) ?? "nothing"} instead of ${should.get(name) ?? "nothing"}`);
}

function lineApart(stored: StoredLine | undefined, expected: Record<string, unknown> | undefined): string[] {
  if (!stored || !expected) return [stored ? "is one too many" : "is missing"];
  const text = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));
  return Object.keys(expected).filter((column) => text(stored[column]) !== text(expected[column])).map((column) => `${column} is ${text(stored[column])} instead of ${text(expected[column])}`);
}

async function selectLines(db: Database, centerId: string): Promise<Map<string, StoredLine[]>> {
  const rows: StoredLine[] = await db("income_line").where("center_id", centerId).orderBy(["entry_id", "position"]);
  const lines = new Map<string, StoredLine[]>();
  for (const row of rows) lines.set(row.entry_id, [...(lines.get(row.entry_id) ?? []), row]);
  return lines;
}

/** Books a centre's entries again, one after the other, and compares each with what the database has. */
export async function verifyCenter(db: Database, centerId: string, origins: Origins): Promise<CenterFound> {
  const [entries, lines] = [await selectEntries(db, centerId), await selectLines(db, centerId)];
  const [state, counted] = [new LedgerLines(), new CountedOrders([])];
  const differences: Difference[] = [];
  const found = { entries: entries.length, postings: 0, reportLines: 0 };
  const compare = (entry: StoredEntry): void => {
    const stored = lines.get(entry.id) ?? [];
    found.postings += entry.postings.length;
    found.reportLines += stored.length;
    const expected = expectedEntry(entry, state, origins);
    const apart = postingsApart(entry.postings, expected.postings);
    differences.push(...apart.map((why): Difference => ({ what: "entry", id: entry.id, why })));
    const rows = expected.lines.map((line, position) => toRow(entry, line, position, counted));
    for (let position = 0; position < Math.max(rows.length, stored.length); position += 1) {
      differences.push(...lineApart(stored[position], rows[position]).map((why): Difference => ({ what: "report line", id: `${entry.id}/${position}`, why })));
    }
    state.book({ ...entry, postings: expected.postings });
  };
  for (const entry of entries) {
    try {
      compare(entry);
    } catch (error) {
      differences.push({ what: "entry", id: entry.id, why: message(error) });
    }
  }
  return { ...found, differences };
}

/** Months whose sums aren't those of their report lines. */
export async function verifyMonths(db: Database): Promise<{ months: number; differences: Difference[] }> {
  const keys = ["center_id", "month", "beneficiary_id", "product_id", "brand_id", "channel"];
  const same = keys.map((key) => `stored.${key} = summed.${key}`).join(" and ");
  const { rows } = await db.raw<{ rows: { id: string; apart: string[] }[] }>(
    `select concat_ws('/', ${keys.map((key) => `coalesce(stored.${key}, summed.${key})`).join(", ")}) as id,
            array_remove(array[${SUMS.map((sum) => `case when stored.${sum} is distinct from summed.${sum} then '${sum} is ' || coalesce(stored.${sum}::text, 'missing') || ' instead of ' || coalesce(summed.${sum}::text, 'nothing') end`).join(", ")}], null) as apart
     from income_month stored
     full join (select ${keys.join(", ")}, ${SUMS.map((sum) => `sum(${sum}) as ${sum}`).join(", ")} from income_line group by ${keys.join(", ")}) summed on ${same}
     where ${SUMS.map((sum) => `stored.${sum} is distinct from summed.${sum}`).join(" or ")}
     order by 1`,
  );
  const counted = (await db("income_month").count({ count: "*" }).first()) as { count: string } | undefined;
  return { months: Number(counted?.count ?? 0), differences: rows.map(({ id, apart }) => ({ what: "month", id, why: apart.join("; ") })) };
}

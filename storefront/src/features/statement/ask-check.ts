import "server-only";
import { StatementCheckAnswer, type CheckedStatement, type StatementCheck } from "@ska/contracts";
import { postWithoutSession } from "@/features/session/open-api";
import { StoreError } from "@/lib/medusa";

export type Checked = { kind: "genuine"; statement: CheckedStatement } | { kind: "unknown" | "wait" | "away" };

/** Asks about a paper's code. One answer for a code that was never made, has run out or was withdrawn. */
export async function askCheck(check: StatementCheck): Promise<Checked> {
  try {
    const answer = await postWithoutSession("/statements/check", check);
    if (answer.ok) return { kind: "genuine", statement: StatementCheckAnswer.parse(await answer.json()).statement };
    return { kind: answer.status === 429 ? "wait" : answer.status < 500 ? "unknown" : "away" };
  } catch (error) {
    if (error instanceof StoreError) return { kind: "away" };
    throw error;
  }
}

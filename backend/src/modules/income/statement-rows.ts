import { createHash, randomInt } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import { seal, unseal } from "../../crypto/seal";
import type { Database } from "./types";

/** Base 32 without letters that look like figures. 26 of them are 130 bits. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 26;
/** Source: product.md, privacy rule 7. */
const VALID_DAYS = 90;

/** What a check may show of a paper, and what a name on it is compared with. */
export interface StatementContent {
  /** Months. */
  from: string;
  to: string;
  earned: number;
  received: number;
  owed: number;
  /** A keyed hash of the name on the paper. */
  name: string;
}

export interface StoredStatement {
  code: string;
  beneficiaryId: string;
  content: StatementContent;
  issuedAt: Date;
  expiresAt: Date;
}

interface Row {
  code: string;
  beneficiary_id: string;
  content: StatementContent;
  issued_at: Date;
  expires_at: Date;
}

const hashOf = (code: string): string => createHash("sha256").update(code).digest("hex");
const newCode = (): string => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

const toStatement = (row: Row): StoredStatement => ({
  code: unseal(row.code, "statement_code"),
  beneficiaryId: row.beneficiary_id,
  content: row.content,
  issuedAt: row.issued_at,
  expiresAt: row.expires_at,
});

/** The paper's code: that of one with the same content made since the consent, while it holds; else a new one. */
export async function issueStatement(db: Database, beneficiaryId: string, content: StatementContent, consentedAt: Date): Promise<StoredStatement> {
  const known = (await db<Row>("income_statement")
    .where("beneficiary_id", beneficiaryId)
    .where("issued_at", ">=", consentedAt)
    .whereRaw("expires_at > now() and content = ?::jsonb", [JSON.stringify(content)])
    .orderBy("issued_at", "desc")
    .first()) as Row | undefined;
  if (known) return toStatement(known);
  const code = newCode();
  const [made] = (await db("income_statement")
    .insert({
      id: generateEntityId(undefined, "stm"),
      code_hash: hashOf(code),
      code: seal(code, "statement_code"),
      beneficiary_id: beneficiaryId,
      content: JSON.stringify(content),
      expires_at: db.raw("now() + make_interval(days => ?)", [VALID_DAYS]),
    })
    .returning("*")) as [Row];
  return toStatement(made);
}

/** The paper that a code belongs to, unless its time is over. */
export async function selectStatementOf(db: Database, code: string): Promise<StoredStatement | null> {
  const row = (await db<Row>("income_statement").where("code_hash", hashOf(code)).whereRaw("expires_at > now()").first()) as Row | undefined;
  return row ? toStatement(row) : null;
}

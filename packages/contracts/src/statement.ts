import { z } from "zod";
import { EntryKind, inOrder, isInOrder, Month, Rupiah } from "./ledger-parts";

/** What somebody holds, or how it changes, by account. Whole rupiah. */
export const MakerAccounts = z.object({ pending: Rupiah, available: Rupiah, savings: Rupiah, reserved: Rupiah, paid: Rupiah });
export type MakerAccounts = z.infer<typeof MakerAccounts>;

/** Far enough either way for every sale, and near enough to be an instant everywhere. */
const SaleMonth = Month.refine((month) => month >= "2000-01" && month <= "2999-12", { message: "is not a month of this platform" });

/** `GET /center/beneficiaries/:id/statement`, `GET /studio/income/statement`, and `.pdf`. Both months are included, in the centre's time zone. */
export const StatementQuery = z.object({ from: SaleMonth, to: SaleMonth }).refine(isInOrder, inOrder);
export type StatementQuery = z.infer<typeof StatementQuery>;

/** opening + all movements = closing, account by account. */
export const Statement = z.object({
  from: Month,
  to: Month,
  /** As in her papers: the statement is hers to hand on. */
  name: z.string(),
  opening: MakerAccounts,
  /** Oldest first. */
  movements: z.array(
    MakerAccounts.extend({
      date: z.iso.datetime(),
      kind: EntryKind,
      /** Of a payout. */
      step: z.enum(["proposed", "paid", "cancelled"]).nullable(),
      product: z.string().nullable(),
    }),
  ),
  closing: MakerAccounts,
  /** Closing minus opening over all accounts: sales after refunds and corrections. */
  earned: Rupiah,
  received: Rupiah,
  /** Closing without what was paid. */
  owed: Rupiah,
  /** How somebody else checks the paper; null on her own copy without her consent to a statement. */
  verification: z.object({ code: z.string(), url: z.string(), expires_at: z.iso.datetime() }).nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const StatementAnswer = z.object({ statement: Statement });
export type StatementAnswer = z.infer<typeof StatementAnswer>;

/** Characters of a code, 5 bits each: 130 bits. No letter that looks like a figure. */
const CODE_LENGTH = 26;

/** A code as it is typed: groups, dashes, small letters and look-alikes are all one. */
const Code = z
  .string()
  .max(80)
  .transform((typed) => typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1"))
  .refine((code) => code.length === CODE_LENGTH && /^[0-9A-HJKMNP-TV-Z]+$/.test(code), { message: "is not a whole code" });

/** `POST /statements/check`: open to whoever holds a paper. */
export const StatementCheck = z.strictObject({
  code: Code,
  /** The name on the paper, to be told whether it is the one it was made for. */
  name: z.string().trim().min(1).max(120).optional(),
});
export type StatementCheck = z.infer<typeof StatementCheck>;

/** What the page shows of a genuine paper, and no more: no name, no centre, no goods (product.md, privacy rule 7). */
export const CheckedStatement = z.object({
  from: Month,
  to: Month,
  issued_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  earned: Rupiah,
  received: Rupiah,
  owed: Rupiah,
  /** Null when no name was asked about. */
  name_matches: z.boolean().nullable(),
});
export type CheckedStatement = z.infer<typeof CheckedStatement>;

/** The same 404 for a code that was never made, has run out or was withdrawn. */
export const StatementCheckAnswer = z.object({ statement: CheckedStatement });
export type StatementCheckAnswer = z.infer<typeof StatementCheckAnswer>;

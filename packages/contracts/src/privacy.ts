import { z } from "zod";
import { Maker } from "./listing";

export const PRIVACY_REQUEST_KINDS = ["export", "erasure", "correction"] as const;

/** What somebody asked about her own data. The law gives three days (UU 27/2022). */
export const PrivacyRequest = z.object({
  id: z.string(),
  beneficiary_id: z.string(),
  public_alias: z.string(),
  kind: z.enum(PRIVACY_REQUEST_KINDS),
  made_at: z.iso.datetime(),
  due_at: z.iso.datetime(),
  closed_at: z.iso.datetime().nullable(),
  outcome: z.enum(["done", "refused"]).nullable(),
});
export type PrivacyRequest = z.infer<typeof PrivacyRequest>;

/** `POST /studio/me/privacy-requests` (herself) and `POST /center/privacy-requests` (a manager for her). */
export const PrivacyRequestInput = z.strictObject({ kind: z.enum(PRIVACY_REQUEST_KINDS) });
export const PrivacyRequestOfInput = PrivacyRequestInput.extend({ beneficiary_id: z.string() });

/** `GET /studio/me/privacy-requests`, `GET /center/privacy-requests`: the open ones first. */
export const PrivacyRequestsAnswer = z.object({ privacy_requests: z.array(PrivacyRequest), count: z.int(), offset: z.int(), limit: z.int() });
export type PrivacyRequestsAnswer = z.infer<typeof PrivacyRequestsAnswer>;

export const PrivacyRequestAnswer = z.object({ privacy_request: PrivacyRequest });
export type PrivacyRequestAnswer = z.infer<typeof PrivacyRequestAnswer>;

/** `POST /center/privacy-requests/:id/close` */
export const PrivacyRequestClosing = z.strictObject({ outcome: z.enum(["done", "refused"]) });

/**
 * `POST /center/beneficiaries/:id/erase`. `confirm_alias` is her alias, typed: it can't be undone.
 * While she is owed money by any centre, `despite_balance` must say that it is settled some other way; else 409.
 */
export const ErasureInput = z.strictObject({ confirm_alias: z.string(), despite_balance: z.boolean().default(false) });
export type ErasureInput = z.infer<typeof ErasureInput>;

/** `-> { erased: true }`; the ledger keeps its sums under an id that names nobody. */
export const ErasureAnswer = z.object({ erased: z.literal(true) });
export type ErasureAnswer = z.infer<typeof ErasureAnswer>;

/** `GET /center/beneficiaries/:id/balance-owed`: what the centre still owes her, whole rupiah. */
export const BalanceOwedAnswer = z.object({ balance: z.object({ pending: z.int(), available: z.int(), savings: z.int(), total: z.int() }) });
export type BalanceOwedAnswer = z.infer<typeof BalanceOwedAnswer>;

/** `GET /studio/me/maker`: what the shop shows of her at this moment; null when that is nothing. */
export const OwnMakerAnswer = z.object({ maker: Maker.nullable() });
export type OwnMakerAnswer = z.infer<typeof OwnMakerAnswer>;

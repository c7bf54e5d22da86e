import { z } from "zod";
import { Day } from "./people";

const Bilingual = z.object({ id: z.string().trim().max(600), en: z.string().trim().max(600).optional() });

/** `POST /admin/centers`: opens a centre with its stock location, shipping profile and options. */
export const CenterInput = z.strictObject({
  name: z.string().trim().min(3).max(120),
  kind: z.enum(["balai", "sentra", "upt"]),
  /** Left out: true for balai and sentra, false for upt (product.md, privacy rule 1). */
  protected: z.boolean().optional(),
  /** Two digits, Ministry of Home Affairs. */
  province_code: z.string().regex(/^\d{2}$/),
  city: z.string().trim().min(2).max(80),
  /** The regency or city, such as "33.07", whose minimum wage holds; the province's does while it isn't told. */
  area_code: z.string().regex(/^\d{2}\.\d{2}$/, "must be a regency such as 33.07").nullish(),
  timezone: z.enum(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]),
  story: Bilingual.optional(),
  /** Address and hours at which buyers collect their goods. Refused for a protected centre, which nobody may find. */
  pickup_place: z.string().trim().max(300).transform((place) => place || null).nullish(),
});
export type CenterInput = z.infer<typeof CenterInput>;

/** `POST /admin/centers/:id` */
export const CenterChanges = CenterInput.omit({ kind: true, province_code: true }).partial();
export type CenterChanges = z.infer<typeof CenterChanges>;

/** A centre as the ministry sees it. */
export const AdminCenter = z.object({
  id: z.string(),
  name: z.string(),
  public_name: z.string(),
  handle: z.string(),
  kind: z.enum(["balai", "sentra", "upt"]),
  protected: z.boolean(),
  province_code: z.string(),
  city: z.string(),
  area_code: z.string().nullable(),
  timezone: z.string(),
  pickup_place: z.string().nullable(),
  story: z.object({ id: z.string(), en: z.string().optional() }),
  members: z.int(),
  beneficiaries: z.int(),
});
export type AdminCenter = z.infer<typeof AdminCenter>;

export const AdminCentersAnswer = z.object({ centers: z.array(AdminCenter), count: z.int(), offset: z.int(), limit: z.int() });
export const AdminCenterAnswer = z.object({ center: AdminCenter });
export type AdminCentersAnswer = z.infer<typeof AdminCentersAnswer>;
export type AdminCenterAnswer = z.infer<typeof AdminCenterAnswer>;

/** A beneficiary as the ministry sees her: alias only, never a legal name or phone. */
export const AdminBeneficiary = z.object({
  id: z.string(),
  public_alias: z.string(),
  center_id: z.string(),
  joined_on: Day,
  exited_on: Day.nullable(),
  placements: z.array(z.object({ center_id: z.string(), center: z.string(), from: Day, until: Day.nullable() })),
});
export type AdminBeneficiary = z.infer<typeof AdminBeneficiary>;

/** `GET /admin/beneficiaries?center_id=`; each answer is written to the audit log. */
export const AdminBeneficiariesQuery = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  center_id: z.string().max(60).optional(),
});
export type AdminBeneficiariesQuery = z.infer<typeof AdminBeneficiariesQuery>;
export const AdminBeneficiariesAnswer = z.object({ beneficiaries: z.array(AdminBeneficiary), count: z.int(), offset: z.int(), limit: z.int() });
export type AdminBeneficiariesAnswer = z.infer<typeof AdminBeneficiariesAnswer>;

/** `POST /admin/beneficiaries/:id/move`: from today she is at another centre. Past sales and their balances stay where they were made. */
export const MoveInput = z.strictObject({ center_id: z.string() });
export type MoveInput = z.infer<typeof MoveInput>;
export const AdminBeneficiaryAnswer = z.object({ beneficiary: AdminBeneficiary });
export type AdminBeneficiaryAnswer = z.infer<typeof AdminBeneficiaryAnswer>;

/** `POST /admin/centers/:id/members`: a centre's own staff. Beneficiaries are invited by the centre, which knows them. */
export const AdminMemberInput = z.strictObject({
  role: z.enum(["staff", "manager"]),
  email: z.email().trim().toLowerCase().max(200),
  display_name: z.string().trim().min(2).max(80).optional(),
});
export type AdminMemberInput = z.infer<typeof AdminMemberInput>;

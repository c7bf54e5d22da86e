import { z } from "zod";
import { Bilingual, BrandMark } from "./listing";

/** A calendar day, `YYYY-MM-DD`; the check refuses days that don't exist. */
export const Day = z.iso.date();

/** An Indonesian phone number as people type it (08…, 62…, +62…), made E.164. */
export const IndonesianPhone = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/[\s().-]/g, "").replace(/^(?:\+?62|0)(?=8)/, "+62"))
  .refine((phone) => /^\+628\d{7,11}$/.test(phone), { message: "is not an Indonesian mobile number, such as 0812 3456 7890" });

const Name = z.string().trim().min(2).max(120);
const Alias = z.string().trim().min(2).max(40);
const Story = z.object({ id: z.string().trim().min(1).max(600), en: z.string().trim().max(600).optional() });

/** `POST /studio/beneficiaries`. Nothing is asked that isn't needed: no identity number, no case, no diagnosis, no birthday. */
export const BeneficiaryInput = z.strictObject({
  legal_name: Name,
  /** Neutral: shares no word with the legal name and is no initials (product.md, privacy rule 2). */
  public_alias: Alias,
  phone: IndonesianPhone.nullish(),
  joined_on: Day,
  is_adult: z.boolean(),
});
export type BeneficiaryInput = z.infer<typeof BeneficiaryInput>;

/** `POST /studio/beneficiaries/:id`: what is left out stays as it was. */
export const BeneficiaryChanges = z.strictObject({
  legal_name: Name.optional(),
  public_alias: Alias.optional(),
  phone: IndonesianPhone.nullish(),
  joined_on: Day.optional(),
  is_adult: z.boolean().optional(),
  /** The day she left; null takes it back. From that day she has no public page, and her savings rate is 0. */
  exited_on: Day.nullish(),
  story: Story.nullish(),
  /** The brands she works under. */
  brand_ids: z.array(z.string()).max(20).optional(),
});
export type BeneficiaryChanges = z.infer<typeof BeneficiaryChanges>;

export const CONSENT_SCOPES = ["alias", "story", "photo", "statement"] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** A consent as staff and the person herself see it. */
export const Consent = z.object({
  id: z.string(),
  beneficiary_id: z.string(),
  scope: z.enum(CONSENT_SCOPES),
  granted_by: z.enum(["self", "guardian"]),
  granted_at: z.iso.datetime(),
  expires_on: Day.nullable(),
  withdrawn_at: z.iso.datetime().nullable(),
  in_force: z.boolean(),
  /** Whether a signature or a photo of the form is kept. */
  has_evidence: z.boolean(),
});
export type Consent = z.infer<typeof Consent>;

/** What everybody who works with her sees in a list: no legal name, no phone. */
export const BeneficiarySummary = z.object({
  id: z.string(),
  public_alias: z.string(),
  joined_on: Day,
  exited_on: Day.nullable(),
  is_adult: z.boolean(),
  /** Scopes in force now. */
  consents: z.array(z.enum(CONSENT_SCOPES)),
  /** Whether the shop shows a page of hers now. */
  public: z.boolean(),
  /** Whether she has a login, and whether it may be used. */
  login: z.enum(["none", "invited", "active", "disabled"]),
  brands: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type BeneficiarySummary = z.infer<typeof BeneficiarySummary>;

/** The private record. Each answer that holds it is written to the audit log. */
export const Beneficiary = BeneficiarySummary.extend({
  legal_name: z.string(),
  phone: z.string().nullable(),
  handle: z.string(),
  story: z.object({ id: z.string(), en: z.string().optional() }).nullable(),
  has_photo: z.boolean(),
  groups: z.array(z.object({ id: z.string(), name: z.string(), weight: z.int() })),
  /** Where she was before, oldest first; the last is the present centre's. */
  placements: z.array(z.object({ center: z.string(), from: Day, until: Day.nullable() })),
});
export type Beneficiary = z.infer<typeof Beneficiary>;

export const BeneficiaryAnswer = z.object({ beneficiary: Beneficiary });
export type BeneficiaryAnswer = z.infer<typeof BeneficiaryAnswer>;

/** Who is listed: there now, left, or all. */
export const PRESENCES = ["present", "left", "all"] as const;

const Page = {
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** `GET /studio/beneficiaries`: `q` looks in aliases only. Private names are searched by POST, so that they stand in no log. */
export const BeneficiariesQuery = z.object({ ...Page, presence: z.enum(PRESENCES).default("present"), q: z.string().trim().max(60).optional() });
export type BeneficiariesQuery = z.infer<typeof BeneficiariesQuery>;

export const BeneficiariesAnswer = z.object({
  beneficiaries: z.array(BeneficiarySummary),
  count: z.int(),
  offset: z.int(),
  limit: z.int(),
});
export type BeneficiariesAnswer = z.infer<typeof BeneficiariesAnswer>;

/** `POST /studio/beneficiaries/search`: by legal name, alias or phone, of the own centre; answers with summaries. */
export const BeneficiarySearch = z.strictObject({ q: z.string().trim().min(2).max(60), presence: z.enum(PRESENCES).default("all") });
export type BeneficiarySearch = z.infer<typeof BeneficiarySearch>;

/** `GET /studio/beneficiaries/aliases`: neutral aliases that nobody of the centre uses. */
export const AliasesAnswer = z.object({ aliases: z.array(z.string()) });
export type AliasesAnswer = z.infer<typeof AliasesAnswer>;

/** `POST /studio/beneficiaries/:id/consents` */
export const ConsentInput = z.strictObject({
  scope: z.enum(CONSENT_SCOPES),
  granted_by: z.enum(["self", "guardian"]),
  /** The last day on which it holds. */
  expires_on: Day.nullish(),
});
export type ConsentInput = z.infer<typeof ConsentInput>;

export const ConsentAnswer = z.object({ consent: Consent });
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

/** `GET /studio/beneficiaries/:id/consents`, and `GET /studio/me/consents` for herself; newest first. */
export const ConsentsAnswer = z.object({ consents: z.array(Consent) });
export type ConsentsAnswer = z.infer<typeof ConsentsAnswer>;

const GroupMembers = z
  .array(z.strictObject({ beneficiary_id: z.string(), weight: z.int().min(1).max(1000) }))
  .min(1)
  .max(100)
  .refine((members) => new Set(members.map((member) => member.beneficiary_id)).size === members.length, {
    message: "names somebody twice",
  });

/** `POST /studio/business-groups`; the order of the members decides who gets an odd rupiah. */
export const BusinessGroupInput = z.strictObject({ name: z.string().trim().min(2).max(80), members: GroupMembers });
export type BusinessGroupInput = z.infer<typeof BusinessGroupInput>;

/** `POST /studio/business-groups/:id`: sales from now on; past ones are frozen. */
export const BusinessGroupChanges = z.strictObject({
  name: z.string().trim().min(2).max(80).optional(),
  members: GroupMembers.optional(),
});
export type BusinessGroupChanges = z.infer<typeof BusinessGroupChanges>;

export const BusinessGroup = z.object({
  id: z.string(),
  name: z.string(),
  members: z.array(z.object({ beneficiary_id: z.string(), public_alias: z.string(), weight: z.int(), exited: z.boolean() })),
  /** How many products it is an author of; with any it can't be deleted. */
  listings: z.int(),
});
export type BusinessGroup = z.infer<typeof BusinessGroup>;

export const BusinessGroupAnswer = z.object({ business_group: BusinessGroup });
export type BusinessGroupAnswer = z.infer<typeof BusinessGroupAnswer>;

export const BusinessGroupsAnswer = z.object({
  business_groups: z.array(BusinessGroup),
  count: z.int(),
  offset: z.int(),
  limit: z.int(),
});
export type BusinessGroupsAnswer = z.infer<typeof BusinessGroupsAnswer>;

/** A brand of the own centre and who works under it. */
export const StudioBrand = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  beneficiary_ids: z.array(z.string()),
  story: Bilingual,
  /** Address of the logo's smallest JPEG; null while the brand's pattern stands for it. */
  logo_url: z.string().nullable(),
  mark: BrandMark,
});
export type StudioBrand = z.infer<typeof StudioBrand>;

export const StudioBrandAnswer = z.object({ brand: StudioBrand });
export type StudioBrandAnswer = z.infer<typeof StudioBrandAnswer>;

/** `GET /studio/brands`; a beneficiary sees nobody else's id in `beneficiary_ids`. */
export const StudioBrandsAnswer = z.object({ brands: z.array(StudioBrand), count: z.int(), offset: z.int(), limit: z.int() });
export type StudioBrandsAnswer = z.infer<typeof StudioBrandsAnswer>;

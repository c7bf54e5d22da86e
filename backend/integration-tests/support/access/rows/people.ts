import {
  BeneficiariesQuery,
  BeneficiaryChanges,
  BeneficiaryInput,
  BeneficiarySearch,
  BusinessGroupChanges,
  BusinessGroupInput,
  ConsentInput,
  PageQuery,
} from "@ska/contracts";
import { plantedPerson } from "../people";
import { PIXEL } from "../pictures";
import { at, del, get, MEMBERS, post, WORKERS, type Row } from "../row";

const person = (id: string): string => `/studio/beneficiaries/${at(id)}`;
const consent = { scope: "story", granted_by: "self" };

/** Beneficiaries, their consents and pictures, and the groups they make in. */
export const PEOPLE_ROWS: readonly Row[] = [
  get("studio/beneficiaries", WORKERS, () => ({ url: "/studio/beneficiaries" }), { schema: BeneficiariesQuery }),
  post("studio/beneficiaries", WORKERS, () => ({ url: "/studio/beneficiaries", body: { ...plantedPerson(), joined_on: "2024-05-06", is_adult: true } }), { schema: BeneficiaryInput }),
  get("studio/beneficiaries/aliases", WORKERS, () => ({ url: "/studio/beneficiaries/aliases" })),
  post("studio/beneficiaries/search", WORKERS, () => ({ url: "/studio/beneficiaries/search", body: { q: "bunga" } }), { schema: BeneficiarySearch }),
  get("studio/beneficiaries/[id]", WORKERS, ({ id }) => ({ url: person(id) }), { subject: "beneficiary" }),
  post("studio/beneficiaries/[id]", WORKERS, ({ id }) => ({ url: person(id), body: { joined_on: "2024-05-07" } }), { subject: "beneficiary", schema: BeneficiaryChanges }),
  post("studio/beneficiaries/[id]", WORKERS, ({ id, own }) => ({ url: person(own("beneficiary")), body: { brand_ids: [id] } }), { subject: "brand", schema: BeneficiaryChanges }),
  get("studio/beneficiaries/[id]/consents", WORKERS, ({ id }) => ({ url: `${person(id)}/consents` }), { subject: "beneficiary" }),
  post("studio/beneficiaries/[id]/consents", WORKERS, ({ id }) => ({ url: `${person(id)}/consents`, body: consent }), { subject: "beneficiary", schema: ConsentInput }),
  post("studio/beneficiaries/[id]/photo", WORKERS, ({ id, world }) => ({ url: `${person(id)}/photo`, file: world.portrait }), { subject: "beneficiary" }),
  get("studio/beneficiaries/[id]/photo", MEMBERS, ({ id }) => ({ url: `${person(id)}/photo` }), { subject: "beneficiary" }),
  del("studio/beneficiaries/[id]/photo", WORKERS, ({ id }) => ({ url: `${person(id)}/photo` }), { subject: "beneficiary" }),
  del("studio/consents/[id]", MEMBERS, ({ id }) => ({ url: `/studio/consents/${at(id)}` }), { subject: "consent", once: true }),
  get("studio/consents/[id]/evidence", WORKERS, ({ id }) => ({ url: `/studio/consents/${at(id)}/evidence` }), { subject: "evidence" }),
  post("studio/consents/[id]/evidence", WORKERS, ({ id }) => ({ url: `/studio/consents/${at(id)}/evidence`, file: PIXEL }), { subject: "consent", once: true }),
  get("studio/business-groups", MEMBERS, () => ({ url: "/studio/business-groups" }), { schema: PageQuery }),
  post("studio/business-groups", WORKERS, ({ id }) => ({ url: "/studio/business-groups", body: { name: "Kelompok Baru", members: [{ beneficiary_id: id, weight: 1 }] } }), {
    subject: "beneficiary",
    schema: BusinessGroupInput,
  }),
  get("studio/business-groups/[id]", MEMBERS, ({ id }) => ({ url: `/studio/business-groups/${at(id)}` }), { subject: "group" }),
  post("studio/business-groups/[id]", WORKERS, ({ id }) => ({ url: `/studio/business-groups/${at(id)}`, body: { name: "Kelompok Lama" } }), { subject: "group", schema: BusinessGroupChanges }),
  post("studio/business-groups/[id]", WORKERS, ({ id, own }) => ({ url: `/studio/business-groups/${own("group")}`, body: { members: [{ beneficiary_id: id, weight: 2 }] } }), {
    subject: "beneficiary",
    schema: BusinessGroupChanges,
  }),
  del("studio/business-groups/[id]", WORKERS, ({ id }) => ({ url: `/studio/business-groups/${at(id)}` }), { subject: "group", once: true }),
  get("studio/brands", MEMBERS, () => ({ url: "/studio/brands" }), { schema: PageQuery }),
];

import { ErasureInput, PageQuery, PrivacyRequestClosing, PrivacyRequestInput, PrivacyRequestOfInput } from "@ska/contracts";
import { at, get, MAKERS, MANAGERS, post, type Row } from "../row";

const person = (id: string): string => `/center/beneficiaries/${at(id)}`;

/** What is held of a person: handed out, closed, erased; and what she asks for herself. */
export const PRIVACY_ROWS: readonly Row[] = [
  get("center/beneficiaries/[id]/export", MANAGERS, ({ id }) => ({ url: `${person(id)}/export` }), { subject: "beneficiary" }),
  get("center/beneficiaries/[id]/balance-owed", MANAGERS, ({ id }) => ({ url: `${person(id)}/balance-owed` }), { subject: "beneficiary" }),
  // The alias that would confirm it is a wrong one: the owner is told so, nobody else learns that there is somebody.
  post("center/beneficiaries/[id]/erase", MANAGERS, ({ id }) => ({ url: `${person(id)}/erase`, body: { confirm_alias: "Bukan Dia" } }), {
    subject: "beneficiary",
    status: 400,
    schema: ErasureInput,
  }),
  get("center/privacy-requests", MANAGERS, () => ({ url: "/center/privacy-requests" }), { schema: PageQuery }),
  post("center/privacy-requests", MANAGERS, ({ id }) => ({ url: "/center/privacy-requests", body: { kind: "export", beneficiary_id: id } }), {
    subject: "beneficiary",
    schema: PrivacyRequestOfInput,
    once: true,
  }),
  post("center/privacy-requests/[id]/close", MANAGERS, ({ id }) => ({ url: `/center/privacy-requests/${at(id)}/close`, body: { outcome: "done" } }), {
    subject: "privacyRequest",
    once: true,
    schema: PrivacyRequestClosing,
  }),
  get("studio/me/consents", MAKERS, () => ({ url: "/studio/me/consents" })),
  get("studio/me/maker", MAKERS, () => ({ url: "/studio/me/maker" })),
  get("studio/me/export", MAKERS, () => ({ url: "/studio/me/export" })),
  get("studio/me/privacy-requests", MAKERS, () => ({ url: "/studio/me/privacy-requests" }), { schema: PageQuery }),
  post("studio/me/privacy-requests", MAKERS, () => ({ url: "/studio/me/privacy-requests", body: { kind: "export" } }), { schema: PrivacyRequestInput }),
];

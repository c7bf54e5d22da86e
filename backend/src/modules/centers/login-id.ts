import { IndonesianPhone } from "@ska/contracts";
import { fingerprint } from "../../crypto/seal";

const ofPhone = (phone: string): string => `phone:${fingerprint(phone, "login")}`;

/** What somebody typed to log in, as accounts are found by it: a lower-case e-mail, or a phone number's fingerprint. */
export function loginId(typed: string): string {
  const phone = IndonesianPhone.safeParse(typed);
  return phone.success ? ofPhone(phone.data) : typed.trim().toLowerCase();
}

/** The ids a member logs in with. `identifier` is her e-mail's, else her phone's. */
export function loginIds({ email, phone }: { email: string | null; phone: string | null }): { identifier: string; phoneIdentifier: string | null } {
  const phoneIdentifier = phone === null ? null : ofPhone(phone);
  const identifier = email ?? phoneIdentifier;
  if (identifier === null) throw new Error("A member needs an e-mail or a phone number to log in with.");
  return { identifier, phoneIdentifier };
}

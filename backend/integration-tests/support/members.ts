import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { MemberRole } from "../../src/access/viewer";
import type { CentersModuleService } from "../../src/modules/centers/service";
import type { Http } from "./http";

const PASSWORD = "correct horse battery staple";

/** Makes a member with a login and logs in over HTTP. @returns the request options that carry the token. */
export async function logIn(
  container: MedusaContainer,
  api: Http,
  member: { centerId: string; role: MemberRole; beneficiaryId?: string },
): Promise<{ headers: { authorization: string }; validateStatus: () => true }> {
  const email = `${randomBytes(6).toString("hex")}@test.example`;
  const created = await container.resolve<CentersModuleService>("centers").createMembers({
    center_id: member.centerId,
    role: member.role,
    beneficiary_id: member.beneficiaryId ?? null,
    email,
    display_name: "Anggota",
    sessions_valid_from: new Date(0),
  });
  const auth = container.resolve(Modules.AUTH);
  const { authIdentity } = await auth.register("emailpass", {
    url: "",
    headers: {},
    query: {},
    protocol: "http",
    body: { email, password: PASSWORD },
  });
  await auth.updateAuthIdentities({ id: String(authIdentity?.id), app_metadata: { member_id: created.id } });
  const { data } = await api.post<{ token: string }>("/auth/member/emailpass", { email, password: PASSWORD });
  return { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true };
}

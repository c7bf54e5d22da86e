import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { MemberRole } from "../../src/access/viewer";
import type { CentersModuleService } from "../../src/modules/centers/service";
import type * as Secrets from "../../src/workflows/members/secrets";
import type { Http } from "./http";
import { project } from "./project";

const { setSecret } = project<typeof Secrets>("workflows/members/secrets");

/** The secret of every member that these tests make. */
export const SECRET = "correct horse battery staple";

export interface Login {
  readonly headers: { readonly authorization: string };
  readonly validateStatus: () => true;
  readonly memberId: string;
  readonly email: string;
}

/** Request options that carry a token; any status is an answer. */
export const withToken = (token: string): Pick<Login, "headers" | "validateStatus"> => ({
  headers: { authorization: `Bearer ${token}` },
  validateStatus: () => true,
});

/** Makes a member with a login and logs in over HTTP. @returns the request options that carry the token. */
export async function logIn(
  container: MedusaContainer,
  api: Http,
  member: { centerId: string; role: MemberRole; beneficiaryId?: string; name?: string },
): Promise<Login> {
  const email = `${randomBytes(6).toString("hex")}@test.example`;
  const created = await container.resolve<CentersModuleService>("centers").createMember(
    { centerId: member.centerId },
    { role: member.role, beneficiaryId: member.beneficiaryId ?? null, email, phone: null, displayName: member.name ?? "Anggota", state: "active" },
  );
  await setSecret(container, created.id, SECRET);
  const { data } = await api.post<{ token: string }>("/auth/member/emailpass", { email, password: SECRET });
  return { ...withToken(data.token), memberId: created.id, email };
}

import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { Http } from "./http";

const PASSWORD = "correct horse battery staple";

/** A user of Medusa Admin, logged in over HTTP. @returns the request options that carry the token. */
export async function administrator(
  container: MedusaContainer,
  api: Http,
): Promise<{ headers: { authorization: string }; validateStatus: () => true }> {
  const email = `${randomBytes(6).toString("hex")}@admin.example`;
  const { authIdentity } = await container.resolve(Modules.AUTH).register("emailpass", {
    url: "",
    headers: {},
    query: {},
    protocol: "http",
    body: { email, password: PASSWORD },
  });
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: String(authIdentity?.id), userData: { email } },
  });
  const { data } = await api.post<{ token: string }>("/auth/user/emailpass", { email, password: PASSWORD });
  return { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { EVERY_CENTER } from "../access/every-center";
import { CENTERS_MODULE } from "../modules/centers";
import type { CentersModuleService } from "../modules/centers/service";
import { setSecret } from "../workflows/members/secrets";
import { DEMO_ADMIN, DEMO_MEMBERS, DEMO_PASSWORD } from "./catalog/accounts";
import { idOf } from "./people";

/** The demonstration's logins: members of centres and one administrator, all with the same known password. */
export async function seedAccounts(
  container: MedusaContainer,
  centerIds: Map<string, string>,
  beneficiaryIds: Map<string, string>,
): Promise<void> {
  const centers = container.resolve<CentersModuleService>(CENTERS_MODULE);
  for (const demo of DEMO_MEMBERS) {
    const member =
      (await centers.memberByLogin(EVERY_CENTER, demo.email)) ??
      (await centers.createMember(
        { centerId: idOf(centerIds, demo.center) },
        {
          role: demo.role,
          beneficiaryId: demo.beneficiary && idOf(beneficiaryIds, demo.beneficiary),
          email: demo.email,
          phone: null,
          displayName: demo.display_name,
          state: "active",
        },
      ));
    await setSecret(container, member.id, DEMO_PASSWORD);
  }
  const [admin] = await container.resolve(Modules.USER).listUsers({ email: DEMO_ADMIN });
  if (!admin) {
    await createUserAccountWorkflow(container).run({
      input: { authIdentityId: await registered(container, DEMO_ADMIN), userData: { email: DEMO_ADMIN, first_name: "Admin" } },
    });
  }
}

async function registered(container: MedusaContainer, email: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const [found] = await auth.listAuthIdentities({ provider_identities: { entity_id: email, provider: "emailpass" } });
  if (found) return found.id;
  const { authIdentity, error } = await auth.register("emailpass", {
    url: "",
    headers: {},
    query: {},
    protocol: "http",
    body: { email, password: DEMO_PASSWORD },
  });
  if (!authIdentity) throw new Error(`The account ${email} could not be made: ${error ?? "no reason given"}`);
  return authIdentity.id;
}

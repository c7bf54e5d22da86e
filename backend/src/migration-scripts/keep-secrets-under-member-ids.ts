import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { EVERY_CENTER } from "../access/every-center";
import { CENTERS_MODULE } from "../modules/centers";
import type { CentersModuleService } from "../modules/centers/service";
import { keptUnder } from "../workflows/members/secrets";

/** Members' secrets were kept under their e-mails once, beside those of shoppers and administrators. */
export default async function keepSecretsUnderMemberIds({ container }: ExecArgs): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const members = await container.resolve<CentersModuleService>(CENTERS_MODULE).listMembers(EVERY_CENTER);
  for (const member of members) {
    if (member.email === null) continue;
    const [kept] = await auth.listProviderIdentities({ entity_id: member.email, provider: "emailpass" });
    const identity = kept?.auth_identity_id ? await auth.retrieveAuthIdentity(kept.auth_identity_id) : null;
    if (!kept || identity?.app_metadata?.member_id !== member.id) continue;
    await auth.updateProviderIdentities([{ id: kept.id, entity_id: keptUnder(member.id) }]);
    await auth.updateAuthIdentities({ id: identity.id, app_metadata: {} });
  }
}

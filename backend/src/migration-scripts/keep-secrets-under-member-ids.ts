import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { EVERY_CENTER } from "../access/every-center";
import { CENTERS_MODULE } from "../modules/centers";
import type { CentersModuleService } from "../modules/centers/service";
import { hasSecret, keptUnder } from "../workflows/members/secrets";

const PROVIDER = "emailpass";

/**
 * Members' secrets were kept under their e-mails once, beside those of shoppers and administrators, who keep theirs.
 * Cut off, it goes on where it was: the new place first, then the old one.
 */
export default async function keepSecretsUnderMemberIds({ container }: ExecArgs): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const members = await container.resolve<CentersModuleService>(CENTERS_MODULE).listMembers(EVERY_CENTER);
  for (const member of members) {
    if (member.email === null) continue;
    const [kept] = await auth.listProviderIdentities({ entity_id: member.email, provider: PROVIDER });
    const identity = kept?.auth_identity_id ? await auth.retrieveAuthIdentity(kept.auth_identity_id) : null;
    const { member_id, ...others } = identity?.app_metadata ?? {};
    if (!kept || !identity || member_id !== member.id) continue;
    if (!(await hasSecret(container, member.id))) {
      const secret = { provider: PROVIDER, entity_id: keptUnder(member.id), provider_metadata: kept.provider_metadata };
      await auth.createAuthIdentities([{ provider_identities: [secret] }]);
    }
    // Another's account under the same e-mail, a shopper's or an administrator's, goes on with its secret.
    if (Object.keys(others).length === 0) await auth.deleteAuthIdentities([identity.id]);
    else await auth.updateAuthIdentities({ id: identity.id, app_metadata: { ...others, member_id: null } });
  }
}

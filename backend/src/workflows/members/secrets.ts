import { scrypt } from "node:crypto";
import type { AuthenticationInput, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

const PROVIDER = "emailpass";

/** A member's secret is kept under her id alone: no e-mail or phone number, and none of a shopper's or administrator's accounts. */
export const keptUnder = (memberId: string): string => `member:${memberId}`;

const credentials = (memberId: string, password: string): AuthenticationInput => ({
  url: "",
  headers: {},
  query: {},
  protocol: "http",
  body: { email: keptUnder(memberId), password },
});

/** Gives a member her secret, the first or another. */
export async function setSecret(container: MedusaContainer, memberId: string, secret: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const { success } = (await hasSecret(container, memberId))
    ? await auth.updateProvider(PROVIDER, { entity_id: keptUnder(memberId), password: secret })
    : await auth.register(PROVIDER, credentials(memberId, secret));
  if (!success) throw new MedusaError(MedusaError.Types.CONFLICT, "The secret was not kept. Please try again.");
}

/** Whether it is her secret. @param memberId null: nobody's, which takes as long to find out. */
export async function isSecret(container: MedusaContainer, memberId: string | null, secret: string): Promise<boolean> {
  if (memberId === null) {
    await takeAsLong(secret);
    return false;
  }
  const { success } = await container.resolve(Modules.AUTH).authenticate(PROVIDER, credentials(memberId, secret));
  return success;
}

/** Whether she ever had one. */
export async function hasSecret(container: MedusaContainer, memberId: string): Promise<boolean> {
  const kept = await container.resolve(Modules.AUTH).listProviderIdentities({ entity_id: keptUnder(memberId), provider: PROVIDER });
  return kept.length > 0;
}

/** Removes the secrets of members who may never log in again. */
export async function forgetSecrets(container: MedusaContainer, memberIds: readonly string[]): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const kept = await Promise.all(memberIds.map((id) => auth.listProviderIdentities({ entity_id: keptUnder(id), provider: PROVIDER })));
  const ids = kept.flat().flatMap(({ auth_identity_id }) => auth_identity_id ?? []);
  if (ids.length > 0) await auth.deleteAuthIdentities(ids);
}

/** The work of Medusa's check of a password, so that an answer's time doesn't tell whether a phone number has an account. */
async function takeAsLong(secret: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    scrypt(secret, "nobody", 64, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 }, (error) => (error ? reject(error) : resolve()));
  });
}

import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import { CENTERS_MODULE } from "../modules/centers";
import type { CentersModuleService } from "../modules/centers/service";
import type { Member, Role } from "../modules/centers/types";

/** How long a session lasts. People who share no computer may stay logged in longer than those who see others' data. */
const SESSION_LENGTH: Record<Role, string> = { beneficiary: "7d", staff: "12h", manager: "12h" };

/**
 * A token of the member's session that is in force now. It carries the session's number: when the member's number
 * moves on, every token with an older one is refused, to the very token, whatever second it was made in.
 */
export function sessionToken(container: MedusaContainer, member: Pick<Member, "id" | "role" | "session">): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtToken(
    {
      actor_id: member.id,
      actor_type: "member",
      auth_identity_id: "",
      auth_provider: "emailpass",
      app_metadata: { member_id: member.id, session: member.session },
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: SESSION_LENGTH[member.role], jwtOptions: http.jwtOptions },
  );
}

interface AuthContext {
  readonly actor_id?: string;
  readonly actor_type?: string;
  readonly app_metadata?: { readonly session?: unknown };
}

/** Who a checked token says is asking. */
export const authContextOf = (req: MedusaRequest): AuthContext => (req as MedusaRequest & { auth_context?: AuthContext }).auth_context ?? {};

/** The member whose session the checked token belongs to, read anew; null when it has ended or she may not log in. */
export async function memberInSession(req: MedusaRequest): Promise<Member | null> {
  const { actor_id, actor_type, app_metadata } = authContextOf(req);
  if (!actor_id || actor_type !== "member") return null;
  const member = await req.scope.resolve<CentersModuleService>(CENTERS_MODULE).self({ memberId: actor_id });
  return member && member.state === "active" && app_metadata?.session === member.session ? member : null;
}

import type { MiddlewareRoute } from "@medusajs/framework/http";
import { InvitationAcceptance, InvitationQuestion } from "@ska/contracts";
import { validateBody } from "../../access/validate-body";

/** Open to whoever holds a link: the token in the body is what lets in. */
export const invitationMiddlewares: MiddlewareRoute[] = [
  { matcher: "/invitations/read", methods: ["POST"], middlewares: [validateBody(InvitationQuestion)] },
  { matcher: "/invitations/accept", methods: ["POST"], middlewares: [validateBody(InvitationAcceptance)] },
];

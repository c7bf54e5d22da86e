import { MedusaError } from "@medusajs/framework/utils";
import type { CenterScope, MakerScope, SelfScope } from "./scope";

export type MemberRole = "beneficiary" | "staff" | "manager";

/** Who is asking, for which centre and in which role. Resolved once per request. */
export type Viewer = Readonly<{
  memberId: string;
  role: MemberRole;
  centerId: string;
  beneficiaryId: string | null;
}>;

export const centerScope = (viewer: Viewer): CenterScope => ({ centerId: viewer.centerId });

/** @throws NOT_ALLOWED (403) when the viewer is nobody's beneficiary. */
export function makerScope(viewer: Viewer): MakerScope {
  if (viewer.beneficiaryId === null) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "Only a beneficiary has an income of her own.");
  }
  return { centerId: viewer.centerId, beneficiaryId: viewer.beneficiaryId };
}

/** Hers alone, also of centres where she was before. @throws as `makerScope`. */
export const selfScope = (viewer: Viewer): SelfScope => ({ selfId: makerScope(viewer).beneficiaryId });

/** A beneficiary's own things, everybody else's centre's. */
export const ownScope = (viewer: Viewer): CenterScope | MakerScope => (viewer.role === "beneficiary" ? makerScope(viewer) : centerScope(viewer));

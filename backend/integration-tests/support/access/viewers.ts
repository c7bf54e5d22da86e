import type { MemberRole } from "../../../src/access/viewer";

/** The two centres of the matrix. What belongs to `home` is asked for by everybody; `away` is the other centre. */
export type Place = "home" | "away";

interface Facts {
  readonly center: Place | null;
  readonly role: MemberRole | "administrator" | "customer" | null;
  /** What a member is answered everywhere, because her account or session is no longer good. */
  readonly barred?: 401;
  /** She was reset and has chosen no secret of her own yet. */
  readonly owesSecret?: true;
}

/** Everybody who asks. `owing` must choose a secret first. `moved` was a beneficiary of `home` and is now of `away`: `movedBefore` is the session she had then. */
export const VIEWERS = {
  nobody: { center: null, role: null },
  customer: { center: null, role: "customer" },
  administrator: { center: null, role: "administrator" },
  beneficiary: { center: "home", role: "beneficiary" },
  sibling: { center: "home", role: "beneficiary" },
  staff: { center: "home", role: "staff" },
  manager: { center: "home", role: "manager" },
  secondManager: { center: "home", role: "manager" },
  owing: { center: "home", role: "manager", owesSecret: true },
  disabled: { center: "home", role: "manager", barred: 401 },
  awayBeneficiary: { center: "away", role: "beneficiary" },
  awayStaff: { center: "away", role: "staff" },
  awayManager: { center: "away", role: "manager" },
  moved: { center: "away", role: "beneficiary" },
  movedBefore: { center: "home", role: "beneficiary", barred: 401 },
} as const satisfies Record<string, Facts>;

export type ViewerName = keyof typeof VIEWERS;
export const VIEWER_NAMES = Object.keys(VIEWERS) as ViewerName[];
export const factsOf = (viewer: ViewerName): Facts => VIEWERS[viewer];

/** What a row can be about. */
export type SubjectKind = "beneficiary" | "consent" | "evidence" | "group" | "member" | "invited" | "privacyRequest" | "listing" | "photo" | "product" | "brand" | "order" | "paidOrder" | "packedOrder" | "shippedOrder" | "paidLine" | "payout" | "adjustment" | "center";

/**
 * Whose the id is: the beneficiary's, her sibling's at the same centre, the other centre's, the moved person's
 * (of `away` since she moved), an id of the right form that nothing has, and something that is no id at all.
 */
export const ID_KINDS = ["beneficiarys", "siblings", "aways", "moveds", "forged", "malformed"] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** An id that names something. */
export type OwnedId = Exclude<IdKind, "forged" | "malformed">;

/** Where what an id names is, and which of the viewers it is about. */
export const OWNER: Record<OwnedId, { center: Place; viewer: ViewerName }> = {
  beneficiarys: { center: "home", viewer: "beneficiary" },
  siblings: { center: "home", viewer: "sibling" },
  aways: { center: "away", viewer: "awayBeneficiary" },
  moveds: { center: "away", viewer: "moved" },
};

export const ownerOf = (id: IdKind): { center: Place; viewer: ViewerName } | null => (id === "forged" || id === "malformed" ? null : OWNER[id]);

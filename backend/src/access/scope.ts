/** What a query may see of a centre. Every read of private data takes one: there is no unscoped call. */
export type CenterScope = Readonly<{ centerId: string }>;

/** What a query may see of one beneficiary. */
export type MakerScope = Readonly<{ centerId: string; beneficiaryId: string }>;

/** All that is one person's own, at whichever centre it came about: for her eyes only. */
export type SelfScope = Readonly<{ selfId: string }>;

/** What a query may see of one member: she herself. */
export type MemberScope = Readonly<{ memberId: string }>;

/** Everything, for the program itself; made only by `every-center.ts`. */
export type EveryCenter = Readonly<{ everyCenter: true }>;

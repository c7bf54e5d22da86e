/** A whole number of rupiah, a safe integer. Products of amounts and weights are computed in bigint inside this package. */
export type Rupiah = number;

/** Hundredths of a percent, 0 to 10,000. */
export type BasisPoints = number;

export const FULL_BASIS_POINTS = 10_000;

/** One person who made the goods, with her part in whole-number weight. */
export interface Person {
  beneficiaryId: string;
  weight: number;
  /** Her own savings rate where it differs from the rule's: 0 after she has left the centre. */
  savingsBp?: BasisPoints;
}

/** An author of a product: a person, or a group whose part is split again by its members' weights. */
export type Author = Person | { groupId: string; weight: number; members: readonly Person[] };

/** How a line's margin is shared, as frozen when the order was placed. */
export interface FrozenRule {
  beneficiaryBp: BasisPoints;
  savingsBp: BasisPoints;
}

/** A line as frozen when the order was placed: all that its income is ever computed from. */
export interface FrozenLine {
  /** After discounts, without tax and shipping. */
  net: Rupiah;
  /** Whole units. */
  quantity: number;
  /** Materials and packaging of one unit. */
  unitCost: Rupiah;
  rule: FrozenRule;
  /** In the order that decides ties. Empty for a line that is wholly the centre's. */
  authors: readonly Author[];
}

/** What one maker gets of one line. The same beneficiary may hold several positions: alone and in a group. */
export interface MakerPart {
  /** Place among all makers of the line, groups opened up; ties fall to the lower one. */
  position: number;
  beneficiaryId: string;
  /** pending + savings. */
  amount: Rupiah;
  pending: Rupiah;
  savings: Rupiah;
}

/** A line's net, divided: net = cost + centerShare + the makers' amounts. */
export interface SaleSplit {
  net: Rupiah;
  cost: Rupiah;
  centerShare: Rupiah;
  makers: MakerPart[];
}

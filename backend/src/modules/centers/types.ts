import type { Bilingual } from "@ska/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A connection or a transaction on the module's database. */
export type Database = Knex;

export type CenterKind = "balai" | "sentra" | "upt";

/** An institution. Everything a member sees is scoped to one of these. */
export interface Center {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly kind: CenterKind;
  /** A protected centre's name, place and address never reach the public. */
  readonly protected: boolean;
  readonly province_code: string;
  readonly city: string;
  /** A regency or city, "33.07"; null: not told. */
  readonly area_code: string | null;
  readonly timezone: string;
  readonly story: Bilingual;
  /** Where and when buyers may collect their goods; null where they can't. */
  readonly pickup_place: string | null;
  readonly stock_location_id: string;
  readonly shipping_profile_id: string;
}

export type NewCenter = Omit<Center, "id">;
export type CenterChange = Partial<Pick<Center, "name" | "handle" | "protected" | "pickup_place" | "city" | "area_code" | "timezone" | "story">>;

export type Role = "beneficiary" | "staff" | "manager";
export type MemberState = "invited" | "active" | "disabled";

/** Someone who may log in for a centre, as far as logging in goes: no phone number. */
export interface Member {
  readonly id: string;
  readonly centerId: string;
  readonly role: Role;
  /** A plain id: nothing public links to it. */
  readonly beneficiaryId: string | null;
  readonly displayName: string;
  readonly email: string | null;
  readonly state: MemberState;
  readonly mustChangeSecret: boolean;
  /** Only tokens that carry this number are in force. */
  readonly session: number;
  readonly lastLoginAt: Date | null;
  readonly createdAt: Date;
}

/** With the phone number she logs in with: shown to her managers only. */
export interface MemberWithPhone extends Member {
  /** E.164. */
  readonly phone: string | null;
}

export interface NewMember {
  role: Role;
  beneficiaryId: string | null;
  displayName: string;
  /** Lower case. At least one of the two is given. */
  email: string | null;
  /** E.164. */
  phone: string | null;
  state: MemberState;
}

export interface MemberChange {
  displayName?: string;
  role?: "staff" | "manager";
  state?: MemberState;
  mustChangeSecret?: boolean;
}

/** An invitation that still opens an account. */
export interface OpenInvitation {
  readonly memberId: string;
  readonly expiresAt: Date;
}

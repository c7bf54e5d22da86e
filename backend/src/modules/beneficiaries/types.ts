import type { Bilingual, ConsentScope } from "@ska/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A connection or a transaction on the module's database. */
export type Database = Knex;

/** A portrait's ready-made files. `key` stands in its public address; `stored` names the file in the private store. */
export interface Portrait {
  key: string;
  /** ThumbHash, base64. */
  thumbhash: string;
  width: number;
  height: number;
  files: { name: string; stored: string; width: number; format: "avif" | "webp" | "jpeg" }[];
}

/** A beneficiary without what is sealed. Days are `YYYY-MM-DD`. */
export interface Person {
  readonly id: string;
  readonly centerId: string;
  readonly publicAlias: string;
  readonly handle: string;
  readonly joinedOn: string;
  readonly exitedOn: string | null;
  readonly isAdult: boolean;
  readonly story: Bilingual | null;
  readonly portrait: Portrait | null;
  readonly erased: boolean;
  /** What the shop's rows were last written from; null: not since her last change. */
  readonly projection: string | null;
  /** Goes up with each change. */
  readonly changeNumber: number;
}

/** With her legal name and phone: each answer made of this is written to the audit log. */
export interface PrivatePerson extends Person {
  readonly legalName: string;
  readonly phone: string | null;
}

export interface NewPerson {
  legalName: string;
  publicAlias: string;
  phone: string | null;
  joinedOn: string;
  exitedOn?: string | null;
  isAdult: boolean;
  story?: Bilingual | null;
  /** Left out: a random one. */
  handle?: string;
}

export interface PersonChanges {
  legalName?: string;
  publicAlias?: string;
  phone?: string | null;
  joinedOn?: string;
  exitedOn?: string | null;
  isAdult?: boolean;
  story?: Bilingual | null;
  portrait?: Portrait | null;
}

export interface StoredConsent {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly scope: ConsentScope;
  readonly grantedBy: "self" | "guardian";
  readonly grantedAt: Date;
  /** The last day on which it holds. */
  readonly expiresOn: string | null;
  readonly withdrawnAt: Date | null;
  /** A sealed file in the private store. */
  readonly evidence: { stored: string; type: string } | null;
}

export interface NewConsent {
  beneficiaryId: string;
  scope: ConsentScope;
  grantedBy: "self" | "guardian";
  grantedAt: Date;
  expiresOn: string | null;
  /** The member who wrote it down; null: the seed. */
  recordedBy: string | null;
}

export interface Group {
  readonly id: string;
  readonly centerId: string;
  readonly name: string;
  /** Goes up with each change of its members. */
  readonly changeNumber: number;
  /** In their own order. */
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly beneficiaryId: string;
  readonly weight: number;
}

export interface Placement {
  readonly beneficiaryId: string;
  readonly centerId: string;
  readonly from: string;
  readonly until: string | null;
}

export interface StoredRequest {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly centerId: string;
  readonly kind: "export" | "erasure" | "correction";
  readonly madeAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: "done" | "refused" | null;
}

export interface Page {
  limit: number;
  offset: number;
}

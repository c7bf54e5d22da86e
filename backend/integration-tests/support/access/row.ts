import type { z } from "@medusajs/framework/zod";
import type { Question } from "./asker";
import type { Audience, Rule } from "./verdict";
import type { IdKind, SubjectKind, ViewerName } from "./viewers";
import type { World } from "./world";

export interface Given {
  /** What the matrix asks for: an id of the row's kind; empty without one. */
  readonly id: string;
  readonly viewer: ViewerName;
  readonly world: World;
  /** An id of another kind that the viewer's centre owns, for bodies that need one. */
  readonly own: (kind: SubjectKind) => string;
}

/** One question of the matrix: who may ask it, and how it is put. A route may have several. */
export interface Row extends Rule {
  readonly ask: (given: Given) => Question;
  /** It can be done to a thing once only: each who may gets a thing of her own. */
  readonly once?: true;
  /** It ends the viewer's session: she logs in again afterwards. */
  readonly endsSession?: true;
  /** Ids that say nothing here. */
  readonly without?: readonly IdKind[];
  /** Contract of the body or, for GET, of the query; the fuzzer draws from it. */
  readonly schema?: z.ZodType;
}

type Rest = Partial<Pick<Row, "subject" | "status" | "once" | "endsSession" | "schema" | "without">>;

const row =
  (method: string) =>
  (route: string, audience: Rule["audience"], ask: Row["ask"], rest: Rest = {}): Row => ({ method, route, audience, ask, ...rest });

export const get = row("GET");
export const post = row("POST");
export const del = row("DELETE");

/** An id in an address. */
export const at = (id: string): string => encodeURIComponent(id);

export const MEMBERS: readonly Audience[] = ["beneficiary", "staff", "manager"];
export const WORKERS: readonly Audience[] = ["staff", "manager"];
export const MANAGERS: readonly Audience[] = ["manager"];
export const MAKERS: readonly Audience[] = ["beneficiary"];
export const MINISTRY: readonly Audience[] = ["administrator"];

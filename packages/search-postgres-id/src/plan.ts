import { createHash } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

/** What PostgreSQL's text search tells attributes apart by: A weighs most. */
export type Weight = "A" | "B" | "C" | "D";

export interface PlannedField {
  path: string;
  /** The name of its column, quoted. */
  column: string;
  kind: "text" | "number" | "boolean" | "date";
  array: boolean;
  filterable: boolean;
  sortable: boolean;
  facetable: boolean;
  weight?: Weight;
  /** A text by its name's end ("title_en"); others are Indonesian. */
  english: boolean;
}

/** The number that orders what is otherwise as good, where an index has such a field. */
export const POPULARITY = "popularity";

/** Whether a field's values stand in a column, and not only in its document. */
export const hasColumn = ({ path, filterable, sortable, facetable }: PlannedField): boolean => filterable || sortable || facetable || path === POPULARITY;

const TYPES = { text: "text", number: "float8", boolean: "boolean", date: "float8" } as const;

/** The SQL type of one value of a field; times are milliseconds since 1970. */
export const typeOf = ({ kind }: PlannedField): string => TYPES[kind];

export interface Plan {
  primaryKey: string;
  fields: Map<string, PlannedField>;
}

/** What a caller asked that can't be: answered with 400. */
export function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
}

const KINDS = { text: "text", keyword: "text", integer: "number", float: "number", boolean: "boolean", date: "date" } as const;

/** The fields of an index as this provider reads them. @throws when the definition asks for what isn't supported */
export function planOf({ primary_key, fields }: Pick<SearchTypes.ResolvedSearchIndexDefinition, "primary_key" | "fields">): Plan {
  const planned = new Map<string, PlannedField>();
  const heaviest = Math.max(...Object.values(fields).map(weightOf), 1);
  for (const [at, [path, field]] of Object.entries(fields).entries()) {
    const kind = (KINDS as Partial<Record<string, PlannedField["kind"]>>)[field.type];
    if (!kind) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `search-postgres-id holds no fields of type "${field.type}" ("${path}")`);
    planned.set(path, {
      path,
      column: `"c${at}_${path.replace(/\W+/g, "_").slice(0, 40)}"`,
      kind,
      array: field.array === true,
      filterable: field.filterable === true || path === primary_key,
      sortable: field.sortable === true,
      facetable: Boolean(field.facetable),
      weight: field.searchable ? label(weightOf(field) / heaviest) : undefined,
      english: path.endsWith("_en"),
    });
  }
  return { primaryKey: primary_key, fields: planned };
}

const weightOf = ({ searchable }: SearchTypes.SearchFieldDefinition): number => (typeof searchable === "object" ? (searchable.weight ?? 1) : searchable ? 1 : 0);

function label(share: number): Weight {
  if (share >= 0.75) return "A";
  if (share >= 0.4) return "B";
  return share >= 0.2 ? "C" : "D";
}

/** The table of an index, short enough for the names of its own indexes. */
export function tableOf(physicalName: string): string {
  const digest = createHash("sha256").update(physicalName).digest("hex").slice(0, 8);
  return `search_id_${physicalName.toLowerCase().replace(/[^a-z0-9]+/g, "_").slice(0, 30)}_${digest}`;
}

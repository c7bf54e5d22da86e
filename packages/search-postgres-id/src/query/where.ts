import { refuse, typeOf, type Plan, type PlannedField } from "../plan";

type Tree = Record<string, unknown>;
type Scalar = string | number | boolean;

const COMPARISONS: Readonly<Record<string, string>> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" };
const MOST_CONDITIONS = 200;

/** A piece of SQL with its values in order. */
export interface Sql {
  sql: string;
  params: unknown[];
}

/** The filters as a condition on a document's columns. Unknown or not filterable fields, unknown operators and wrong values are refused. */
export function where(filters: Tree | undefined, plan: Plan): Sql {
  const params: unknown[] = [];
  let conditions = 0;

  const holds = (field: PlannedField, value: unknown): string => {
    if (++conditions > MOST_CONDITIONS) refuse(`More than ${MOST_CONDITIONS} conditions`);
    if (value === null) return `(${field.column} is null)`;
    params.push(scalar(field, value));
    return field.array ? `${field.column} @> array[?]::${typeOf(field)}[]` : `${field.column} = ?::${typeOf(field)}`;
  };
  const any = (field: PlannedField, value: unknown): string => {
    const values = list(field, value);
    return values.length ? `(${values.map((one) => holds(field, one)).join(" or ")})` : "false";
  };
  const operator = (field: PlannedField, name: string, value: unknown): string => {
    if (++conditions > MOST_CONDITIONS) refuse(`More than ${MOST_CONDITIONS} conditions`);
    if (name === "$eq") return holds(field, value);
    if (name === "$ne") return `not coalesce(${holds(field, value)}, false)`;
    if (name === "$in" || name === "$overlaps") return any(field, value);
    if (name === "$nin") return `not coalesce(${any(field, value)}, false)`;
    if (name === "$exists") return `(${field.column} is ${value === true ? "not null" : "null"})`;
    if (name === "$contains") return `(${list(field, value).map((one) => holds(field, one)).join(" and ") || "true"})`;
    if (field.array) refuse(`"${name}" isn't for the list "${field.path}"`);
    if (name === "$prefix" || name === "$like") {
      if (typeof value !== "string" || value.length > 200) refuse(`"${name}" of "${field.path}" needs a short text`);
      const text = plain(value);
      // A lone backslash at the end would be an error of PostgreSQL's.
      params.push(name === "$prefix" ? `${text.replace(/[\\%_]/g, "\\$&")}%` : text.replaceAll("\\", "\\\\"));
      return `${field.column}::text like ?`;
    }
    const comparison = Object.hasOwn(COMPARISONS, name) ? COMPARISONS[name] : undefined;
    if (!comparison) refuse(`"${name}" isn't an operator`);
    params.push(scalar(field, value));
    return `${field.column} ${comparison} ?::${typeOf(field)}`;
  };
  const condition = (path: string, value: unknown): string => {
    const field = plan.fields.get(path);
    if (!field?.filterable) refuse(`"${path}" can't be filtered by`);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return any(field, value);
    const operators = Object.entries(value);
    if (!operators.length) refuse(`No operator for "${path}"`);
    return `(${operators.map(([name, operand]) => operator(field, name, operand)).join(" and ")})`;
  };
  const branch = (tree: unknown, depth: number): string => {
    if (depth > 8) refuse("Filters are nested too deep");
    if (typeof tree !== "object" || tree === null || Array.isArray(tree)) refuse("A filter must be an object");
    const parts = Object.entries(tree as Tree)
      .filter(([key]) => key !== "q")
      .map(([key, value]) => {
        if (key === "$not") return `not coalesce(${branch(value, depth + 1)}, false)`;
        if (key !== "$and" && key !== "$or") return condition(key, value);
        if (!Array.isArray(value)) refuse(`"${key}" needs a list`);
        const branches = value.map((one) => branch(one, depth + 1));
        if (!branches.length) return "true";
        return `(${branches.join(key === "$and" ? " and " : " or ")})`;
      });
    return parts.length ? `(${parts.join(" and ")})` : "true";
  };
  return { sql: branch(filters ?? {}, 0), params };
}

function list(field: PlannedField, value: unknown): unknown[] {
  const values = [value].flat();
  if (values.length > MOST_CONDITIONS) refuse(`Too many values for "${field.path}"`);
  return values;
}

function scalar(field: PlannedField, value: unknown): Scalar {
  if (typeof value === "object" || value === undefined) refuse(`"${field.path}" needs a plain value`);
  if (field.kind === "boolean") {
    if (value === true || value === "true") return true;
    return value === false || value === "false" ? false : refuse(`"${field.path}" needs true or false`);
  }
  if (field.kind === "text") return plain(String(value));
  const number = field.kind === "date" && typeof value === "string" ? new Date(value).getTime() : Number(value);
  return Number.isFinite(number) ? number : refuse(`"${field.path}" needs a ${field.kind}`);
}

/** Text that PostgreSQL can hold. */
const plain = (text: string): string => text.toWellFormed().replaceAll("\0", "");

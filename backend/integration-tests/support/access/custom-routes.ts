import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A route of ours: its folder under src/api, and one of the HTTP methods that its route.ts exports. */
export interface CustomRoute {
  readonly route: string;
  readonly method: string;
}

export const API = path.join(__dirname, "../../../src/api");

const METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS";
const DECLARED = new RegExp(String.raw`(?:export\s+(?:async\s+)?(?:function\s*\*?|const|let|var)\s+|^exports\.)(${METHODS})\b`, "gm");
const LISTED = /export\s*(?:type\s*)?\{([^}]*)\}/g;
const NAMED = new RegExp(String.raw`(?:^|\bas\s+)(${METHODS})$`);

/** The HTTP methods that the text of a route.ts, or of what it was compiled to, exports. */
export function methodsOf(source: string): string[] {
  const declared = [...source.matchAll(DECLARED)].map(([, method = ""]) => method);
  const listed = [...source.matchAll(LISTED)]
    .flatMap(([, names = ""]) => names.split(","))
    .flatMap((name) => NAMED.exec(name.trim())?.[1] ?? []);
  return [...new Set([...declared, ...listed])].sort();
}

/** Every route of ours as Medusa finds it, in alphabetical order. @throws for a route.ts whose methods can't be read. */
export function customRoutes(api: string): CustomRoute[] {
  return readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((file) => /^route\.[jt]s$/.test(path.basename(file)))
    .sort()
    .flatMap((file) => {
      const methods = methodsOf(readFileSync(path.join(api, file), "utf8"));
      if (methods.length === 0) throw new Error(`${file} exports no HTTP method that could be recognised`);
      return methods.map((method) => ({ route: path.dirname(file).split(path.sep).join("/"), method }));
    });
}

const nameOf = ({ route, method }: CustomRoute): string => `${method} /${route}`;

/** Routes that no row asks, and rows that ask what isn't there: both make a matrix that proves less than it seems to. */
export function gapsBetween(routes: readonly CustomRoute[], rows: readonly CustomRoute[]): string[] {
  const [there, asked] = [new Set(routes.map(nameOf)), new Set(rows.map(nameOf))];
  return [
    ...[...there].filter((name) => !asked.has(name)).map((name) => `${name}: has no row in the matrix`),
    ...[...asked].filter((name) => !there.has(name)).map((name) => `${name}: has a row, but no route`),
  ];
}

/** Licences anybody may use, change and pass on under; what `pnpm licenses list --json` calls them. */
const allowed = new Set(["MIT", "MIT-0", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "Unlicense", "CC0-1.0", "BlueOak-1.0.0", "Python-2.0", "OFL-1.1", "Zlib"]);

/**
 * Everything else is named here with its reason, by the start of the package's name. Medusa brings its proprietary rbac and
 * auth-oidc along whatever we do, declared as MIT: the linter keeps us from using them.
 */
const exceptions: { startsWith: string; licence: string; reason: string }[] = [
  { startsWith: "lightningcss", licence: "MPL-2.0", reason: "a build tool, unchanged; nothing of it is in what we ship" },
  { startsWith: "axe-core", licence: "MPL-2.0", reason: "a test tool, unchanged" },
  { startsWith: "@axe-core/playwright", licence: "MPL-2.0", reason: "a test tool, unchanged" },
  { startsWith: "@img/sharp-libvips-", licence: "LGPL-3.0-or-later", reason: "a shared library that sharp links to and anybody may replace" },
  { startsWith: "caniuse-lite", licence: "CC-BY-4.0", reason: "data of a build tool, with its source named by the package" },
  { startsWith: "@medusajs/admin-", licence: "Unknown", reason: "parts of Medusa's repository, MIT there; the manifest leaves the field out" },
  { startsWith: "@medusajs/", licence: "SEE LICENSE IN LICENSE", reason: "MIT apart from Enterprise parts, which the linter keeps out of our code" },
];

function isAllowed(licence: string): boolean {
  const bare = licence.replace(/^\(|\)$/g, "");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isAllowed);
  if (bare.includes(" AND ")) return bare.split(" AND ").every(isAllowed);
  return allowed.has(bare);
}

/** The packages we may not use, as lines `name: licence`. @param listed licence -> packages under it */
export function forbiddenPackages(listed: Record<string, { name: string }[]>): string[] {
  return Object.entries(listed).flatMap(([licence, packages]) =>
    packages
      .filter(({ name }) => !isAllowed(licence) && !exceptions.some((exception) => exception.licence === licence && name.startsWith(exception.startsWith)))
      .map(({ name }) => `${name}: ${licence}`),
  );
}

/** Dependencies point one way: apps -> packages; docs/architecture says why. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: { pathNot: "^backend/src/modules/[^/]+/models/" }, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "packages-know-no-app", severity: "error", from: { path: "^packages/" }, to: { path: "^(backend|storefront|scripts)/" } },
    { name: "contracts-and-money-import-nothing-of-ours", severity: "error", from: { path: "^packages/(contracts|money)/" }, to: { path: "^packages/", pathNot: "^packages/$1/" } },
    { name: "storefront-knows-no-backend-code", severity: "error", from: { path: "^storefront/" }, to: { path: "^(backend|scripts)/" } },
    { name: "backend-knows-no-storefront-code", severity: "error", from: { path: "^backend/" }, to: { path: "^(storefront|scripts)/" } },
    { name: "modules-never-import-each-other", severity: "error", from: { path: "^backend/src/modules/([^/]+)/" }, to: { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" } },
    { name: "modules-know-no-caller", severity: "error", from: { path: "^backend/src/modules/" }, to: { path: "^backend/src/(api|workflows|subscribers|jobs|seed|admin)/" } },
    { name: "members-never-see-every-center", severity: "error", from: { path: "^backend/src/api/(studio|center|store|auth|invitations)/" }, to: { path: "^backend/src/access/every-center" } },
    { name: "nothing-proprietary", severity: "error", from: {}, to: { path: "@medusajs/(rbac|auth-oidc)" } },
    { name: "nothing-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "\\.css$|^@playwright/test$" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.next|\\.medusa)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "storefront/tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], mainFields: ["module", "main", "types"] },
    skipAnalysisNotInRules: true,
  },
};

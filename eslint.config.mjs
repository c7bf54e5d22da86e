import js from "@eslint/js";
import medusa from "@medusajs/eslint-plugin";
import next from "@next/eslint-plugin-next";
import { defineConfig, globalIgnores } from "eslint/config";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Medusa's Enterprise packages: their licence isn't ours to give away. */
const proprietary = ["@medusajs/rbac", "@medusajs/auth-oidc", "@medusajs/medusa/rbac", "@medusajs/medusa/auth-oidc"];

const refused = proprietary.map((name) => ({ name, message: "Proprietary since Medusa 2.19." }));

/** Medusa's presets ignore test files for everybody; here that holds for its own rules alone. */
const medusaRules = medusa.configs.recommended.filter((block) => block.rules || block.plugins);

export default defineConfig(
  globalIgnores(["**/node_modules", "**/dist", "**/.next*", "**/.medusa", "**/.turbo", "**/.data", "**/coverage", "**/test-results", "**/playwright-report", "**/next-env.d.ts"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [js.configs.recommended, tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["vitest.config.ts"] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Indexes are checked by noUncheckedIndexedAccess; an assertion says "known to be there", which a test may.
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-imports": ["error", { paths: refused }],
      "no-restricted-syntax": ["error", { selector: `Literal[value=/^@medusajs\\u002f(medusa\\u002f)?(rbac|auth-oidc)$/]`, message: "Proprietary since Medusa 2.19." }, { selector: `Property[key.name=/^(rbac|auth_oidc)$/]`, message: "Turns on what is proprietary since Medusa 2.19." }],
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], extends: [js.configs.recommended], languageOptions: { globals: { process: "readonly", console: "readonly", setInterval: "readonly", fetch: "readonly", module: "writable" } } },
  { files: ["packages/stand-ins/browser/*.js"], languageOptions: { globals: { window: "readonly", document: "readonly", location: "writable", URL: "readonly", URLSearchParams: "readonly" } } },
  {
    files: ["backend/**/*.{ts,tsx}"],
    ignores: ["**/*.test.ts", "**/*.spec.ts", "backend/integration-tests/**"],
    extends: [medusaRules],
    rules: {
      // A rupiah has no smaller unit: 125000 is Rp 125.000.
      "@medusajs/prices-in-major-units": "off",
      // Files hold several steps of one purpose.
      "@medusajs/step-id-kebab-case": "off",
      "@medusajs/workflow-id-matches-export-or-filename": "off",
    },
  },
  {
    files: ["backend/integration-tests/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: [...refused, { name: "@medusajs/test-utils", importNames: ["medusaIntegrationTestRunner"], message: "It takes down the Medusa that a worker's files share: use withMedusa." }] }],
    },
  },
  // Pure rules and the seed know nothing of HTTP: what they throw is a broken invariant, not an answer.
  // A subclassed module re-exports the stock one's files, and Medusa has no public entry point for them.
  { files: ["backend/src/modules/inventory/**/*.ts"], rules: { "@medusajs/import-from-framework-not-internal": "off" } },
  { files: ["backend/src/{modules,seed,access,crypto}/**/*.ts"], ignores: ["**/*.test.ts"], rules: { "@medusajs/use-medusa-error-not-generic-error": "off" } },
  {
    files: ["storefront/**/*.{ts,tsx}"],
    extends: [next.configs["core-web-vitals"], hooks.configs.flat.recommended],
    settings: { next: { rootDir: "storefront" } },
    // Pictures come ready-made in every size: there is no image server on the request path.
    rules: { "@next/next/no-img-element": "off" },
  },
);

import path from "node:path";

/** Folders of the checkout, absolute. */
export const root = path.resolve(import.meta.dirname, "..", "..");
export const backendDir = path.join(root, "backend");
export const builtBackendDir = path.join(backendDir, ".medusa", "server");
export const storefrontDir = path.join(root, "storefront");
/** State of the checkout itself (what is installed and built), gone with node_modules. */
export const cacheDir = path.join(root, "node_modules", ".cache", "ska");

export const medusaCli = path.join(backendDir, "node_modules", "@medusajs", "cli", "cli.js");
export const nextCli = path.join(storefrontDir, "node_modules", "next", "dist", "bin", "next");

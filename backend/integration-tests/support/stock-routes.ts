import { createRequire } from "node:module";
import path from "node:path";
import { customRoutes, type CustomRoute } from "./access/custom-routes";

const medusa = path.dirname(createRequire(__filename).resolve("@medusajs/medusa/package.json"));

/** Every route of Medusa's own under /store or /admin, read from the installed version: an upgrade's new routes are asked too. */
export const stockRoutes = (area: "store" | "admin"): CustomRoute[] =>
  customRoutes(path.join(medusa, "dist", "api", area)).map(({ route, method }) => ({ route: `${area}/${route}`, method }));

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { isSeeded } from "../../../seed/seed-mark";

export const isDemoRequest = (req: MedusaRequest): boolean =>
  req.method === "GET" && /^\/store\/demo\/?$/.test(req.path);

async function demoKey(container: MedusaContainer): Promise<string | null> {
  if ((process.env.APP_ENV ?? "demo") !== "demo" || !(await isSeeded(container))) return null;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "api_key",
    fields: ["token"],
    filters: { type: "publishable", revoked_at: null },
    pagination: { take: 1, order: { created_at: "ASC" } },
  });
  return data[0]?.token ?? null;
}

/** `{ publishable_key }` of a demonstration, 404 anywhere else: a real shop's key is configured, not asked for. */
export function answerDemo(req: MedusaRequest, res: MedusaResponse): void {
  const notHere = (): void => void res.status(404).json({ type: "not_found", message: "Not found." });
  demoKey(req.scope).then(
    (key) => (key ? res.json({ publishable_key: key }) : notHere()),
    notHere,
  );
}

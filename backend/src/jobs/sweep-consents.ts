import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sweepProjections } from "../workflows/people/sweep-projections";

/** Consents run out and people leave without anybody pressing a button: every 30 s, so within a minute of a start too. */
export default async function sweepConsents(container: MedusaContainer): Promise<void> {
  const count = await sweepProjections(container);
  if (count > 0) container.resolve(ContainerRegistrationKeys.LOGGER).info(`What the public sees of ${count} people was brought up to date`);
}

export const config = { name: "sweep-consents", schedule: { interval: 30_000 } };

import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { tellStorefront } from "../workflows/listings/tell-storefront";
import { MAKERS_CHANGED } from "../workflows/people/project-people";

/** Lets go of the shop's cached pages of people whose consent, alias, story or photo changed. */
export default async function makersChanged({ event, container }: SubscriberArgs<{ handles: string[] }>): Promise<void> {
  const pages = event.data.handles.map((handle) => `maker:${handle}`);
  await tellStorefront(["catalog", ...pages], container.resolve(ContainerRegistrationKeys.LOGGER));
}

export const config: SubscriberConfig = { event: MAKERS_CHANGED };

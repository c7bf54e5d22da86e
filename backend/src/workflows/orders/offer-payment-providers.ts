import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows";

/** Medusa's own provider, by which administrators note payments. */
const BY_HAND = "pp_system_default";

/** Ids of the payment providers that this shop is configured for. */
export async function configuredProviders(container: MedusaContainer): Promise<string[]> {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true });
  return providers.map(({ id }) => id).filter((id) => id !== BY_HAND);
}

/** Regions that pay in rupiah offer every configured provider; what else they offer stays. Running it again changes nothing. */
export async function offerPaymentProviders(container: MedusaContainer): Promise<void> {
  const configured = await configuredProviders(container);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: regions } = await query.graph({ entity: "region", fields: ["id", "payment_providers.id"], filters: { currency_code: "idr" } });
  for (const region of regions) {
    const offered = ((region.payment_providers ?? []) as ({ id: string } | null)[]).map((provider) => String(provider?.id));
    if (configured.every((id) => offered.includes(id))) continue;
    const payment_providers = [...new Set([...offered, ...configured])];
    await updateRegionsWorkflow(container).run({ input: { selector: { id: region.id }, update: { payment_providers } } });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Notes in the store that its data are a demonstration; the last act of the seed. */
export async function markSeeded(container: MedusaContainer, storeId: string): Promise<void> {
  await container.resolve(Modules.STORE).updateStores(storeId, { metadata: { demo_seed: true } });
}

/** Whether the demo seed has run to its end here. */
export async function isSeeded(container: MedusaContainer): Promise<boolean> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  return store?.metadata?.demo_seed === true;
}

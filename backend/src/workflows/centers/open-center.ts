import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { CenterInput } from "@ska/contracts";
import { provinceName } from "@ska/regions";
import type { Center } from "../../modules/centers/types";
import { requireAreaIn } from "./area-of-center";
import { newCenterHandle } from "./center-handle";
import { createCenterWorkflow } from "./create-center";
import { requirePickupFits } from "./offer-pickup";

/** Opens a centre for the ministry, in the store's own sales channel. @throws INVALID_DATA (400) for a province that doesn't exist. */
export async function openCenter(container: MedusaContainer, input: CenterInput): Promise<Center> {
  requireProvince(input.province_code);
  requireAreaIn(input.province_code, input.area_code);
  requirePickupFits({ protected: input.protected ?? input.kind !== "upt", pickup_place: input.pickup_place });
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (!store?.default_sales_channel_id) throw new MedusaError(MedusaError.Types.CONFLICT, "The store has no sales channel yet.");
  const named = { ...input, protected: input.protected ?? input.kind !== "upt" };
  const { result } = await createCenterWorkflow(container).run({
    input: {
      ...named,
      handle: newCenterHandle(named),
      story: input.story ?? { id: "" },
      sales_channel_id: store.default_sales_channel_id,
    },
  });
  return result;
}

function requireProvince(code: string): void {
  try {
    if (provinceName(code)) return;
  } catch {
    // Answered below, in words.
  }
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "province_code: is not a province");
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { monthIn } from "@ska/money";
import type { AdjustmentInput } from "@ska/contracts";
import { EVERY_CENTER } from "../../access/every-center";
import type { CenterScope, EveryCenter } from "../../access/scope";
import { CENTERS_MODULE } from "../../modules/centers";
import type { CentersModuleService } from "../../modules/centers/service";
import { INCOME_MODULE } from "../../modules/income";
import type { StoredAdjustment } from "../../modules/income/adjustment-rows";
import type { IncomeModuleService } from "../../modules/income/service";
import { PLATFORM_TIMEZONE } from "./months-at";
import { hasLeft } from "./own-person";

/** A centre proposes to correct what a line brought somebody. @throws NOT_FOUND unless both are its own. */
export async function proposeAdjustment(container: MedusaContainer, scope: CenterScope, input: AdjustmentInput, by: string): Promise<StoredAdjustment> {
  await hasLeft(container, scope, input.beneficiary_id);
  const { line_item_id: lineItemId, beneficiary_id: beneficiaryId, amount, reason } = input;
  return container.resolve<IncomeModuleService>(INCOME_MODULE).proposeAdjustment(scope, { lineItemId, beneficiaryId, amount, reason, proposedBy: by });
}

/** Approves a correction, which books it in the centre's month of now, or cancels it. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
export async function advanceAdjustment(
  container: MedusaContainer,
  scope: CenterScope | EveryCenter,
  id: string,
  step: { status: "approved"; by: string } | { status: "cancelled" },
): Promise<StoredAdjustment> {
  const income = container.resolve<IncomeModuleService>(INCOME_MODULE);
  if (step.status === "cancelled") return income.advanceAdjustment(scope, id, step);
  const centers = await container.resolve<CentersModuleService>(CENTERS_MODULE).listCenters(EVERY_CENTER);
  const zones = new Map(centers.map((center) => [center.id, center.timezone]));
  return income.advanceAdjustment(scope, id, { ...step, monthOf: (centerId, at) => monthIn(zones.get(centerId) ?? PLATFORM_TIMEZONE, at) });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reconcileIncome } from "../workflows/income/reconcile-income";
import { returnCancelledUnits } from "../workflows/income/return-cancelled-units";

/** Closes the gaps that lost events leave: every 30 s, so within a minute of the loss or of a start. */
export default async function reconcileIncomeJob(container: MedusaContainer): Promise<void> {
  await returnCancelledUnits(container);
  const { frozen, posted } = await reconcileIncome(container);
  if (frozen + posted > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Income reconciled: ${frozen} lines frozen, ${posted} entries posted that no event had brought`);
  }
}

export const config = { name: "reconcile-income", schedule: { interval: 30_000 } };

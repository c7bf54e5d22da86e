import type { MedusaContainer } from "@medusajs/framework/types";
import { releaseDue } from "../workflows/income/release-delivered";

/** Makes income available whose hold is over: every 30 s, whether or not an event told of the delivery. */
export default async function releaseIncomeJob(container: MedusaContainer): Promise<void> {
  await releaseDue(container);
}

export const config = { name: "release-income", schedule: { interval: 30_000 } };

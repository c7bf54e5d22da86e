import type { MedusaRequest } from "@medusajs/framework/http";
import { recordMinistry } from "../../access/record-ministry";

/** Writes to each centre's log whose income an administrator saw. */
export async function recordIncomeSeen(
  req: MedusaRequest,
  subject: { kind: "order" | "product"; id: string },
  makers: readonly { center_id: string; beneficiary_id: string }[],
): Promise<void> {
  const centers = [...new Set(makers.map(({ center_id }) => center_id))];
  await recordMinistry(
    req,
    ...centers.map((centerId) => ({
      action: "income.viewed" as const,
      centerId,
      subject,
      beneficiaryIds: [...new Set(makers.filter(({ center_id }) => center_id === centerId).map(({ beneficiary_id }) => beneficiary_id))],
      fields: [subject.kind],
    })),
  );
}

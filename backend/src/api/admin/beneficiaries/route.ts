import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminBeneficiariesAnswer, AdminBeneficiariesQuery } from "@ska/contracts";
import { EVERY_CENTER } from "../../../access/every-center";
import { recordMinistry } from "../../../access/record-ministry";
import { listForMinistry } from "../../../workflows/people/admin-beneficiaries";

/** By alias alone. Each centre's log says whom of hers the ministry saw. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminBeneficiariesAnswer>): Promise<void> {
  const { center_id, offset, limit } = req.validatedQuery as unknown as AdminBeneficiariesQuery;
  const { beneficiaries, count } = await listForMinistry(req.scope, center_id === undefined ? EVERY_CENTER : { centerId: center_id }, { offset, limit });
  const centerIds = [...new Set(beneficiaries.map((person) => person.center_id))];
  await recordMinistry(
    req,
    ...centerIds.map((centerId) => ({
      action: "beneficiary.viewed" as const,
      centerId,
      beneficiaryIds: beneficiaries.filter((person) => person.center_id === centerId).map(({ id }) => id),
      fields: ["public_alias", "placements"],
    })),
  );
  res.json({ beneficiaries, count, offset, limit });
}

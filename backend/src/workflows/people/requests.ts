import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { PrivacyRequest } from "@ska/contracts";
import type { CenterScope, MakerScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import type { StoredRequest } from "../../modules/beneficiaries/types";

/** Three times 24 hours (UU 27/2022). */
const DUE_MS = 72 * 60 * 60 * 1000;

const service = (container: MedusaContainer) => container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);

async function present(container: MedusaContainer, { centerId }: CenterScope, requests: readonly StoredRequest[]): Promise<PrivacyRequest[]> {
  const aliases = await service(container).aliases({ centerId }, requests.map(({ beneficiaryId }) => beneficiaryId));
  return requests.map((request) => ({
    id: request.id,
    beneficiary_id: request.beneficiaryId,
    public_alias: aliases.get(request.beneficiaryId) ?? "",
    kind: request.kind,
    made_at: request.madeAt.toISOString(),
    due_at: request.dueAt.toISOString(),
    closed_at: request.closedAt?.toISOString() ?? null,
    outcome: request.outcome,
  }));
}

async function one(container: MedusaContainer, scope: CenterScope, request: StoredRequest): Promise<PrivacyRequest> {
  const [presented] = await present(container, scope, [request]);
  if (!presented) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "One request has one presentation");
  return presented;
}

/** The open ones first, by when they are due. */
export async function listRequests(
  container: MedusaContainer,
  scope: CenterScope | MakerScope,
  page: { offset: number; limit: number },
): Promise<{ requests: PrivacyRequest[]; count: number }> {
  const { requests, count } = await service(container).requests(scope, page);
  return { requests: await present(container, scope, requests), count };
}

/** Writes down what somebody asks about her own data; it is due in three days. @throws NOT_FOUND */
export async function makeRequest(
  container: MedusaContainer,
  scope: CenterScope | MakerScope,
  request: { beneficiaryId: string; kind: PrivacyRequest["kind"]; madeBy: string },
): Promise<PrivacyRequest> {
  return one(container, scope, await service(container).makeRequest(scope, { ...request, dueAt: new Date(Date.now() + DUE_MS) }));
}

/** @throws NOT_FOUND; CONFLICT when it was closed before. */
export async function closeRequest(
  container: MedusaContainer,
  scope: CenterScope,
  id: string,
  { closedBy, outcome }: { closedBy: string; outcome: "done" | "refused" },
): Promise<PrivacyRequest> {
  return one(container, scope, await service(container).closeRequest(scope, id, closedBy, outcome));
}

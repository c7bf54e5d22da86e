import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Consent } from "@ska/contracts";
import type { CenterScope } from "../../access/scope";
import { sealBytes, unsealBytes } from "../../crypto/seal";
import { forgetPrivately, keepPrivately, readPrivately } from "../../files/private-files";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { todayAt } from "./center-facts";
import { toConsent } from "./consents";

const service = (container: MedusaContainer) => container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);

/** What a file is by its content; never by its name. null: nothing we take. */
function typeOf(content: Buffer): "image/jpeg" | "image/png" | "image/webp" | "application/pdf" | null {
  const ascii = (from: number, to: number): string => content.toString("latin1", from, to);
  if (ascii(0, 3) === "\xff\xd8\xff") return "image/jpeg";
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n") return "image/png";
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "image/webp";
  return ascii(0, 5) === "%PDF-" ? "application/pdf" : null;
}

/** Keeps a signature or the photo of a form, sealed, in the place of an earlier one. @throws NOT_FOUND; 422 for another kind of file. */
export async function addEvidence(container: MedusaContainer, scope: CenterScope, consentId: string, content: Buffer): Promise<Consent> {
  const before = await service(container).consent(scope, consentId);
  await service(container).person(scope, before.beneficiaryId);
  const type = typeOf(content);
  if (!type) throw new MedusaError("unprocessable", "file: must be a JPEG, PNG, WebP or PDF");
  const stored = await keepPrivately(container, sealBytes(content, "evidence"), "application/octet-stream");
  const consent = await service(container).keepEvidence(scope, consentId, { stored, type });
  await forgetPrivately(container, before.evidence ? [before.evidence.stored] : []);
  return toConsent(consent, await todayAt(container, scope.centerId));
}

/** The evidence of a consent, opened. @throws NOT_FOUND also when there is none. */
export async function readEvidence(
  container: MedusaContainer,
  scope: CenterScope,
  consentId: string,
): Promise<{ content: Buffer; type: string; beneficiaryId: string }> {
  const { evidence, beneficiaryId } = await service(container).consent(scope, consentId);
  if (!evidence) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such consent.");
  return { content: unsealBytes(await readPrivately(container, evidence.stored), "evidence"), type: evidence.type, beneficiaryId };
}

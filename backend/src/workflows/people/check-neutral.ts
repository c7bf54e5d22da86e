import { MedusaError } from "@medusajs/framework/utils";
import type { Bilingual } from "@ska/contracts";
import { aliasProblem, tellsPrivate } from "../../modules/beneficiaries/telling-names";

/**
 * Makes sure that what the public may come to see tells nothing of who somebody is, and that days follow each other.
 * @throws INVALID_DATA (400), the message beginning with the field.
 */
export function checkRecord(record: {
  legalName: string;
  publicAlias: string;
  phone: string | null;
  story: Bilingual | null;
  joinedOn: string;
  exitedOn: string | null;
}): void {
  const refuse = (message: string): never => {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
  };
  const problem = aliasProblem(record.publicAlias, record.legalName);
  if (problem) refuse(`public_alias: ${problem}`);
  const texts = [record.story?.id, record.story?.en].filter((text) => text !== undefined);
  if (texts.some((text) => tellsPrivate(text, record))) refuse("story: tells the legal name or the phone number");
  if (record.exitedOn !== null && record.exitedOn < record.joinedOn) refuse("exited_on: is before joined_on");
}

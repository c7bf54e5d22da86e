import type { MedusaContainer } from "@medusajs/framework/types";
import type { CenterScope } from "../../access/scope";
import { BENEFICIARIES_MODULE } from "../../modules/beneficiaries";
import type { BeneficiariesModuleService } from "../../modules/beneficiaries/service";
import { namesPerson } from "../../modules/beneficiaries/telling-names";
import type { ListingContent } from "../../modules/listings/content";
import type { DraftRow } from "../../modules/listings/private-rows";
import { todayAt } from "../people/center-facts";
import type { ListingFacts } from "./listing-problems";

/** A phone number, however it is written: nobody sells past the shop, and nobody can be called. */
const PHONE = /(?:\+?62|\b0)8\d{1,3}[\s.-]?\d{3,4}[\s.-]?\d{3,5}/;

/** Reads what `problemsOf` needs besides the content. */
export async function listingFacts(
  container: MedusaContainer,
  scope: CenterScope,
  { draft, content, food, hasShareRule }: { draft: DraftRow; content: ListingContent; food: boolean; hasShareRule: boolean },
): Promise<ListingFacts> {
  const people = container.resolve<BeneficiariesModuleService>(BENEFICIARIES_MODULE);
  const groups = await people.groups(scope, { ids: content.authors.flatMap((author) => author.business_group_id ?? []) });
  const ids = [...content.authors.flatMap((author) => author.beneficiary_id ?? []), ...groups.flatMap(({ members }) => members.map(({ beneficiaryId }) => beneficiaryId))];
  const [records, today] = await Promise.all([Promise.all(ids.map((id) => people.privateRecord(scope, id).catch(() => null))), todayAt(container, scope.centerId)]);
  const named = content.authors.map((author) => author.beneficiary_id).filter((id) => id !== null);
  const unfit = (index: number): boolean => {
    const record = records[index];
    return !record || !record.isAdult || (record.exitedOn !== null && record.exitedOn <= today);
  };
  const { packaging, material, size, care } = content;
  const both = [packaging?.material, packaging?.note, content.food?.ingredients, material, size, care].flatMap((text) => [text?.id, text?.en]);
  const text = [content.title, content.title_en, content.description, content.description_en, ...both].join(" ");
  return {
    photos: draft.photos,
    foodCategory: food,
    hasShareRule,
    unfitAuthors: ids.some((id, index) => named.includes(id) && unfit(index)),
    privateWords: PHONE.test(text) || records.some((record) => record !== null && namesPerson(text, record)),
  };
}

import type { BusinessGroup, StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { allBeneficiaries } from "@/features/people/beneficiary-all";
import { allGroups } from "@/features/people/groups-all";
import type { Desk } from "@/features/session/open-desk";
import type { Locale } from "@/i18n/routing";
import { MakersFields } from "./makers-fields";
import { makerRows, makerValue } from "./makers-rows";
import { StepButtons } from "./step-buttons";

interface MakersFormProps extends Pick<Desk, "get" | "member"> {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** Who made it. A beneficiary learns of nobody else than she may: others are only counted. */
export async function MakersForm({ locale, listing, hidden, get, member }: MakersFormProps) {
  const [t, groups] = await Promise.all([getTranslations({ locale, namespace: "listing" }), allGroups(get)]);
  const groupChoices = groups.map(({ id, name }) => ({ value: `group:${id}`, label: t("makers_group", { name }) }));
  const own = member.beneficiary_id;
  const texts = { legend: t("makers_legend"), hint: t(own ? "makers_hint" : "makers_hint_staff"), who: t("makers_who"), weight: t("makers_weight"), nobody: t("makers_nobody"), people: t("makers_people"), groups: t("makers_groups"), more: t("more_lines") };
  if (own) {
    const alone = { value: `person:${own}`, label: t("makers_self") };
    const [first] = listing.authors;
    const simple = listing.authors.length === 1 && first && [alone, ...groupChoices].some(({ value }) => value === makerValue(first));
    const kept = { value: "keep", label: t("makers_keep", countsOf(listing.authors, own, groups)) };
    const only = [alone, ...(listing.authors.length === 0 || simple ? [] : [kept]), ...groupChoices];
    const rows = [{ who: first && simple ? makerValue(first) : listing.authors.length > 0 ? "keep" : alone.value, weight: "" }];
    return <MakersFields hidden={hidden} rows={rows} only={only} people={[]} groups={[]} texts={texts}><StepButtons locale={locale} /></MakersFields>;
  }
  const everybody = await allBeneficiaries(get, "all");
  const named = new Set(listing.authors.map(makerValue));
  const people = everybody.flatMap(({ id, public_alias, exited_on, is_adult }) => {
    const value = `person:${id}`;
    if (is_adult && exited_on === null) return [{ value, label: public_alias }];
    return named.has(value) ? [{ value, label: t("makers_unfit", { alias: public_alias }) }] : [];
  });
  return <MakersFields hidden={hidden} rows={makerRows(listing.authors)} people={people} groups={groupChoices} texts={texts}><StepButtons locale={locale} /></MakersFields>;
}

/** Whether she is among them, how many of her groups, and how many others. */
function countsOf(authors: StudioListing["authors"], own: string, groups: readonly BusinessGroup[]): { self: number; groups: number; others: number } {
  const self = authors.filter(({ beneficiary_id }) => beneficiary_id === own).length;
  const mine = authors.filter(({ business_group_id }) => groups.some(({ id }) => id === business_group_id)).length;
  return { self, groups: mine, others: authors.length - self - mine };
}

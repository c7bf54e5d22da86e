import { BeneficiariesQuery, PRESENCES } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Button } from "@/design/button";
import { Field } from "@/design/field";
import { Select } from "@/design/select";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

type Asked = Readonly<Record<string, string | string[] | undefined>>;
export type BeneficiaryFilterValues = Pick<BeneficiariesQuery, "presence" | "q">;

/** What the address asks for; parts that aren't understood become the usual. */
export function beneficiaryFilter(asked: Asked): BeneficiaryFilterValues {
  const { presence, q } = BeneficiariesQuery.shape;
  return { presence: presence.catch("present").parse(asked.presence), q: q.catch(undefined).parse(asked.q || undefined) };
}

/** By alias, and whether she is there; both stand in the address. */
export async function BeneficiaryFilter({ locale, presence, q }: { locale: Locale } & BeneficiaryFilterValues) {
  const t = await getTranslations({ locale, namespace: "people" });
  return (
    <search>
      <form action={deskPath(locale, "/balai/penerima-manfaat")} className="flex flex-wrap items-end gap-3" key={`${presence}-${q}`}>
        <Field name="q" label={t("search_alias")} defaultValue={q} maxLength={60} autoComplete="off" enterKeyHint="search" className="min-w-48 grow sm:max-w-xs" />
        <Select name="presence" label={t("presence")} defaultValue={presence} choices={PRESENCES.map((value) => ({ value, label: t(`presence_${value}`) }))} className="min-w-40 grow sm:grow-0" />
        <Button type="submit" tone="outline">{t("show")}</Button>
        {q ? <AppLink href={deskPath(locale, "/balai/penerima-manfaat", { presence })} className="link flex min-h-12 items-center text-sm">{t("clear")}</AppLink> : null}
      </form>
    </search>
  );
}

import type { BusinessGroup } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

const percent = (locale: Locale, part: number): string => new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB", { style: "percent", maximumFractionDigits: 1 }).format(part);

/** Each group with its members, their weights and what part of a sale each gets. */
export async function GroupsList({ locale, groups }: { locale: Locale; groups: readonly BusinessGroup[] }) {
  const t = await getTranslations({ locale, namespace: "people" });
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {groups.map((group) => {
        const whole = group.members.reduce((sum, { weight }) => sum + weight, 0);
        return (
          <li key={group.id} className="grid content-start gap-3 border border-line bg-white p-5 sm:p-6">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 id={group.id} className="text-xl">{group.name}</h2>
              <AppLink href={deskPath(locale, `/balai/kelompok/${group.id}`)} aria-describedby={group.id} className="link no-print inline-flex min-h-10 items-center text-sm">{t("group_edit")}</AppLink>
            </div>
            <ol className="grid gap-1 text-sm">
              {group.members.map(({ beneficiary_id, public_alias, weight, exited }) => (
                <li key={beneficiary_id} className="flex justify-between gap-4">
                  <span>{exited ? t("group_member_left", { alias: public_alias }) : public_alias}</span>
                  <span className="money">{t("group_part", { weight, percent: percent(locale, weight / whole) })}</span>
                </li>
              ))}
            </ol>
            <p className="border-t border-line pt-2 text-sm text-ink-soft">{t("group_listings", { count: group.listings })}</p>
          </li>
        );
      })}
    </ul>
  );
}

import type { Beneficiary } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { Facts, Panel } from "@/design/panel";
import { deskPath } from "@/features/session/desk-path";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { formatDay } from "@/lib/date";
import { beneficiaryWords } from "./beneficiary-words";

/** What the centre holds about her. Name and phone are covered until somebody asks for them. */
export async function BeneficiaryRecord({ locale, person }: { locale: Locale; person: Beneficiary }) {
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "people" }), beneficiaryWords(locale)]);
  const edit = deskPath(locale, `/balai/penerima-manfaat/${person.id}/ubah`);
  return (
    <Panel id="data" title={t("record")}>
      <details className="group border-l-4 border-line-strong bg-paper-deep px-4 py-2">
        <summary className="link inline-flex min-h-12 items-center text-sm font-semibold">{t("show_private")}</summary>
        <div className="pb-3">
          <Facts facts={[{ name: t("legal_name"), value: person.legal_name }, { name: t("phone"), value: person.phone ?? t("phone_none") }]} />
        </div>
      </details>
      <Facts
        facts={[
          { name: t("joined"), value: formatDay(person.joined_on, locale) },
          { name: t("exit"), value: person.exited_on ? formatDay(person.exited_on, locale) : t("exit_none") },
          { name: t("age"), value: t(person.is_adult ? "is_adult" : "is_minor") },
          { name: t("login"), value: <LoginFact locale={locale} person={person} word={words.login(person)} /> },
          { name: t("shop"), value: <ShopFact locale={locale} person={person} word={words.shop(person)} /> },
          { name: t("brands"), value: person.brands.map(({ name }) => name).join(", ") || "–" },
          { name: t("groups"), value: person.groups.map(({ name, weight }) => t("group_weight", { name, weight })).join(", ") || "–" },
          { name: t("placements"), value: <Placements locale={locale} placements={person.placements} /> },
        ]}
      />
      <div>
        <h3 className="text-sm text-ink-soft">{t("story")}</h3>
        <p className="measure whitespace-pre-line">{person.story?.id || t("story_none")}</p>
      </div>
      <Link prefetch={false} href={edit} className={`${buttonClass({ tone: "outline" })} no-print justify-self-start`}>{t("edit")}</Link>
    </Panel>
  );
}

async function LoginFact({ locale, person, word }: { locale: Locale; person: Beneficiary; word: string }) {
  const t = await getTranslations({ locale, namespace: "people" });
  const href = person.login === "none" ? deskPath(locale, "/balai/anggota/undang", { role: "beneficiary", beneficiary_id: person.id }) : deskPath(locale, "/balai/anggota", { role: "beneficiary", q: person.public_alias });
  return <>{word} {person.exited_on && person.login === "none" ? null : <AppLink href={href} className="link no-print inline-flex min-h-8 items-center">{t(person.login === "none" ? "login_invite" : "login_open")}</AppLink>}</>;
}

async function ShopFact({ locale, person, word }: { locale: Locale; person: Beneficiary; word: string }) {
  const t = await getTranslations({ locale, namespace: "people" });
  return <>{word} {person.public ? <AppLink href={path(locale, "/perajin/[handle]", { handle: person.handle })} className="link no-print inline-flex min-h-8 items-center">{t("shop_open")}</AppLink> : null}</>;
}

async function Placements({ locale, placements }: { locale: Locale; placements: Beneficiary["placements"] }) {
  const t = await getTranslations({ locale, namespace: "people" });
  return (
    <ul>
      {placements.map(({ center, from, until }) => (
        <li key={`${center}-${from}`}>{center}, {until ? t("from_until", { from: formatDay(from, locale), until: formatDay(until, locale) }) : t("from", { from: formatDay(from, locale) })}</li>
      ))}
    </ul>
  );
}

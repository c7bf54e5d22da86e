import type { ShareRule } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { formatBasisPoints } from "@/features/income/percent";
import type { Locale } from "@/i18n/routing";
import { formatDate, type Zone } from "@/lib/date";
import type { RuledSubject } from "./rules-in-force";

interface RuleListProps {
  locale: Locale;
  zone: Zone;
  subjects: readonly RuledSubject[];
  /** What a subject is called. */
  nameOf: (subject: string) => string;
}

/** What holds now for the centre, its brands and products; what comes, and what was. */
export async function RuleList({ locale, zone, subjects, nameOf }: RuleListProps) {
  const t = await getTranslations({ locale, namespace: "share_rules" });
  const parts = ({ beneficiary_bp, savings_bp }: ShareRule) => ({ beneficiary: formatBasisPoints(beneficiary_bp, locale), center: formatBasisPoints(10_000 - beneficiary_bp, locale), savings: formatBasisPoints(savings_bp, locale) });
  const dated = (rule: ShareRule) => t("dated", { ...parts(rule), when: formatDate(rule.valid_from, locale, zone) });
  return (
    <ul className="grid gap-4">
      {subjects.map(({ subject, now, later, earlier }) => (
        <li key={subject} className="grid gap-2 border border-line bg-white p-5 sm:p-6">
          <h2 className="font-sans text-base font-semibold tracking-normal">{nameOf(subject)}</h2>
          {now ? <p className="text-lg">{t("parts", parts(now))}</p> : <p>{t(subject === "center" ? "none" : "not_yet")}</p>}
          {now ? <p className="text-sm text-ink-soft">{t("since", { when: formatDate(now.valid_from, locale, zone) })}</p> : null}
          {later.map((rule) => <p key={rule.id} className="text-sm font-semibold">{t("later", { text: dated(rule) })}</p>)}
          {earlier.length > 0 ? (
            <details className="text-sm text-ink-soft">
              <summary className="link inline-flex min-h-12 cursor-pointer items-center">{t("earlier", { count: earlier.length })}</summary>
              <ol className="grid gap-1">{earlier.map((rule) => <li key={rule.id}>{dated(rule)}</li>)}</ol>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

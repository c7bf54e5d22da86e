import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { stepOfProblem, warningsOf } from "./check-words";
import { stepAddress, type Step } from "./steps";

/** What is missing and what is odd, each with the way to where it is mended. */
export async function CheckProblems({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const problems = listing.problems ?? [];
  const warnings = warningsOf(listing);
  const row = (key: string, text: string, step: Step | null) => (
    <li key={key} className="flex items-center justify-between gap-4 py-1">
      <span>{text}</span>
      {step ? <AppLink href={deskPath(locale, stepAddress(listing.id, step), { then: "check" })} aria-label={`${t("check_mend")}: ${text}`} className="link inline-flex min-h-12 shrink-0 items-center font-semibold">{t("check_mend")}</AppLink> : null}
    </li>
  );
  return (
    <>
      {problems.length > 0 ? (
        <section aria-labelledby="missing" className="border-l-4 border-alert bg-alert-soft px-4 py-3 text-sm">
          <h2 id="missing" className="font-sans text-base font-semibold tracking-normal">{t("check_problems", { count: problems.length })}</h2>
          <ul className="divide-y divide-line">{problems.map(({ code }) => row(code, t(`check_problem_${code}`), stepOfProblem(code)))}</ul>
        </section>
      ) : null}
      {warnings.length > 0 ? (
        <section aria-labelledby="mind" className="border-l-4 border-soga bg-paper-deep px-4 py-3 text-sm">
          <h2 id="mind" className="font-sans text-base font-semibold tracking-normal">{t("check_warnings")}</h2>
          <ul className="divide-y divide-line">{warnings.map(({ warning, step }) => row(warning, t(`check_${warning}`), step))}</ul>
        </section>
      ) : null}
    </>
  );
}

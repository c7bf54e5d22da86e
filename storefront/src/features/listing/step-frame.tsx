import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppLink } from "@/design/app-link";
import { ReadAloud } from "@/features/income/read-aloud";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { stepAddress, stepBefore, stepsFor, type Step } from "./steps";

interface StepFrameProps {
  locale: Locale;
  listing: StudioListing;
  step: Step;
  children: ReactNode;
}

/** One screen of the wizard: where she is, what is asked, read aloud if she likes, and the way back. */
export async function StepFrame({ locale, listing, step, children }: StepFrameProps) {
  const [t, words] = await Promise.all([getTranslations({ locale, namespace: "listing" }), getTranslations({ locale, namespace: "register" })]);
  const steps = stepsFor(listing);
  const at = steps.indexOf(step);
  const before = stepBefore(listing, step);
  const said = `${t(`${step}_title`)} ${t(`${step}_why`)}`;
  return (
    <div className="wrap grid max-w-xl gap-6 pt-6">
      <div className="grid gap-2">
        <div className="flex items-center justify-between gap-4">
          <AppLink href={before ? deskPath(locale, stepAddress(listing.id, before)) : deskPath(locale, "/studio/produk")} className="link inline-flex min-h-12 items-center text-sm">← {t(before ? `${before}_short` : "to_products")}</AppLink>
          <p className="text-sm text-ink-soft">{t("progress", { at: at + 1, of: steps.length })}</p>
        </div>
        <progress value={at + 1} max={steps.length} aria-hidden="true" className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-paper-deep [&::-webkit-progress-bar]:bg-paper-deep [&::-webkit-progress-value]:bg-indigo [&::-moz-progress-bar]:bg-indigo" />
      </div>
      <div className="grid gap-2">
        <h1 className="text-2xl">{t(`${step}_title`)}</h1>
        <p className="text-ink-soft">{t(`${step}_why`)}</p>
        <ReadAloud language={locale} text={said} hiddenText={said} words={{ listen: words("listen"), stop: words("stop") }} />
      </div>
      {children}
    </div>
  );
}

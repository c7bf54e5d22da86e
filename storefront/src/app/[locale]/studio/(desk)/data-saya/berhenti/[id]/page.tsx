import { ConsentsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { SubmitButton } from "@/design/submit-button";
import { stopConsent } from "@/features/people/own-data-actions";
import { deskMetadata } from "@/features/session/desk-metadata";
import { deskPath } from "@/features/session/desk-path";
import { openDesk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { id: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "own_data" }))("stop_title"));
}

/** Asks once more before something of hers stops being shown. */
export default async function StopPage({ params }: Props) {
  const { locale, id } = await readParams(params);
  const { get } = await openDesk(locale, "beneficiary");
  const [{ consents }, t] = await Promise.all([get(ConsentsAnswer, "/studio/me/consents"), getTranslations({ locale, namespace: "own_data" })]);
  const consent = consents.find((one) => one.id === id);
  if (!consent) notFound();
  const back = deskPath(locale, "/studio/data-saya");
  if (!consent.in_force) redirect(back);
  return (
    <div className="wrap grid max-w-xl gap-5 pt-8">
      <h1 className="text-2xl">{t(`stop_${consent.scope}`)}?</h1>
      <p className="text-lg">{t(`stop_means_${consent.scope}`)}</p>
      <p>{t("stop_free")}</p>
      <form action={stopConsent}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="consent_id" value={consent.id} />
        <SubmitButton size="large" wide tone="danger" pendingText={t("sending")}>{t("stop_yes")}</SubmitButton>
      </form>
      <AppLink href={back} className={buttonClass({ tone: "outline", size: "large", wide: true })}>{t("stop_no")}</AppLink>
    </div>
  );
}

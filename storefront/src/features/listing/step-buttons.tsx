import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";

/** On to the next screen, or save and come back another time. Everything may stay empty until it is submitted. */
export async function StepButtons({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <>
      <div className="sticky bottom-0 -mx-4 border-t border-line bg-paper px-4 py-3 sm:static sm:mx-0 sm:border-0 sm:px-0">
        <SubmitButton size="large" wide pendingText={t("saving")}>{t("save_and_go_on")}</SubmitButton>
      </div>
      <SubmitButton tone="quiet" wide name="intent" value="later" pendingText={t("saving")}>{t("save_for_later")}</SubmitButton>
    </>
  );
}

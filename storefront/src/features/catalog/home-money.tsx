import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";

/** Where the money goes: one honest section, without a figure. */
export async function HomeMoney({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <section className="wrap mt-section grid gap-6 md:grid-cols-2 md:gap-14">
      <div>
        <p className="eyebrow text-soga">{t("money_eyebrow")}</p>
        <h2 className="mt-3 text-3xl">{t("money_title")}</h2>
      </div>
      <div className="measure md:pt-8">
        <p className="text-ink-soft">{t("money_text")}</p>
        <AppLink href={path(locale, "/tentang")} className="link mt-4 inline-block text-sm font-semibold">{t("money_link")}</AppLink>
      </div>
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/design/button";
import { Field } from "@/design/field";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";

/** Asks for the code of the tracking link; `refused` after a code that opens nothing. */
export async function TokenForm({ locale, refused }: { locale: Locale; refused?: string }) {
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <div className="wrap max-w-2xl pt-8 lg:pt-14">
      <h1 className="text-4xl">{t("track_title")}</h1>
      <p className="mt-4 mb-8 text-ink-soft">{t("track_text")}</p>
      <form action={path(locale, "/lacak")} className="grid gap-4">
        <Field name="token" label={t("token")} hint={t("token_hint")} defaultValue={refused} error={refused ? t("token_refused") : undefined} autoComplete="off" spellCheck={false} required />
        <button type="submit" className={buttonClass()}>{t("track_title")}</button>
      </form>
    </div>
  );
}

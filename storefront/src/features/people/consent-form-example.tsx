import type { Beneficiary, ConsentScope } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** What others would see after a yes, drawn with her own alias; always marked as an example. */
export async function ConsentExample({ locale, scope, person }: { locale: Locale; scope: ConsentScope; person: Pick<Beneficiary, "public_alias" | "story"> }) {
  const t = await getTranslations({ locale, namespace: "register" });
  const alias = person.public_alias;
  return (
    <figure className="grid gap-3 border border-line bg-white p-5">
      <figcaption className="text-sm font-semibold text-ink-soft">{t("example")}</figcaption>
      <div className="flex items-center gap-4">
        {scope === "photo" ? (
          <svg viewBox="0 0 64 64" className="size-20 shrink-0 bg-paper-deep text-line-strong" aria-hidden="true" fill="currentColor"><circle cx="32" cy="24" r="11" /><path d="M10 60c2-16 11-22 22-22s20 6 22 22z" /></svg>
        ) : null}
        <div className="grid gap-1">
          <p className="font-display text-2xl">{alias}</p>
          {scope === "alias" || scope === "photo" ? <p>{t("example_alias", { alias })}</p> : null}
          {scope === "story" ? <p className="font-display text-lg">“{person.story?.id ?? t("example_story")}”</p> : null}
          {scope === "statement" ? <p>{t("example_statement", { alias })}</p> : null}
        </div>
      </div>
      <p className="text-sm text-ink-soft">{t(`never_${scope}`)}</p>
    </figure>
  );
}

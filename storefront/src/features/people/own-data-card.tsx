import type { Maker } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Panel } from "@/design/panel";
import { Picture } from "@/design/picture";
import type { Locale } from "@/i18n/routing";
import { path } from "@/i18n/path";
import { inLocale } from "@/lib/bilingual";

/** What the shop shows of her at this moment, as the public sees it; says so when it is nothing. */
export async function OwnPublicCard({ locale, maker }: { locale: Locale; maker: Maker | null }) {
  const t = await getTranslations({ locale, namespace: "own_data" });
  return (
    <Panel id="di-toko" title={t("public_title")}>
      {maker ? (
        <>
          <div className="grid gap-4 border border-line bg-paper p-4 sm:grid-cols-[auto_1fr] sm:items-center">
            {maker.photo ? <Picture photo={maker.photo} alt={inLocale(maker.photo.alt, locale)} sizes="160px" className="w-40" /> : <span aria-hidden="true" className="grid size-28 place-items-center bg-paper-deep font-display text-5xl">{maker.alias.charAt(0)}</span>}
            <div>
              <p className="font-display text-2xl">{maker.alias}</p>
              {maker.story ? <p className="mt-2 font-display text-lg">“{inLocale(maker.story, locale)}”</p> : null}
            </div>
          </div>
          <ul className="grid gap-1 text-sm">
            {(["alias", "story", "photo"] as const).map((part) => <li key={part}>{t(part === "alias" || maker[part] ? `shown_${part}` : `hidden_${part}`)}</li>)}
            <li>{t("never")}</li>
          </ul>
          <AppLink href={path(locale, "/perajin/[handle]", { handle: maker.handle })} className="link inline-flex min-h-12 items-center justify-self-start">{t("see_page")}</AppLink>
        </>
      ) : (
        <p>{t("public_none")}</p>
      )}
    </Panel>
  );
}

import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";

/** The way back up, without the page itself. */
export async function Breadcrumbs({ locale, links }: { locale: Locale; links: readonly { href: string; text: string }[] }) {
  const t = await getTranslations({ locale, namespace: "common" });
  return (
    <nav aria-label={t("breadcrumb")} className="no-print py-3 text-xs text-ink-soft">
      <ol className="flex flex-wrap items-center gap-x-2">
        {[{ href: path(locale, "/"), text: t("home") }, ...links].map(({ href, text }, place) => (
          <li key={href} className="flex items-center gap-2">
            {place ? <span aria-hidden="true">/</span> : null}
            <AppLink href={href} className="py-1.5 hover:underline hover:underline-offset-4">{text}</AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

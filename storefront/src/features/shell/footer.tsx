import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppLink } from "@/design/app-link";
import { Pattern } from "@/design/pattern";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { env } from "@/lib/env";
import { LanguageLink } from "./language-link";
import { mainPlaces } from "./places";

/** Endpaper, all places, the complaints line that the law asks for, and the honest word about a demonstration. */
export async function Footer({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "shell" });
  const site = await getTranslations({ locale, namespace: "site" });
  const help = [
    { href: path(locale, "/lacak"), text: t("track") },
    { href: path(locale, "/pengembalian"), text: t("returns") },
    { href: path(locale, "/pengaduan"), text: t("complaints") },
  ];
  const house = [
    { href: path(locale, "/tentang"), text: t("about") },
    { href: path(locale, "/privasi"), text: t("privacy") },
  ];
  return (
    <footer className="no-print mt-section bg-indigo text-on-indigo">
      <Pattern repeat={56} className="h-14" />
      <div className="wrap grid grid-cols-2 gap-10 py-14 sm:grid-cols-3 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="col-span-2 sm:col-span-3 lg:col-span-1">
          <p className="font-display text-2xl">{site("name")}</p>
          <p className="mt-2 max-w-72 text-sm text-indigo-soft">{site("tagline")}.</p>
        </div>
        <FooterList title={t("footer_shop")} links={[{ href: path(locale, "/cari"), text: t("all_products") }, ...mainPlaces(locale, t)]} />
        <FooterList title={t("footer_help")} links={help} />
        <FooterList title={t("footer_house")} links={house}>
          <li><LanguageLink locale={locale} text={t("language")} label={t("language_label")} /></li>
        </FooterList>
      </div>
      <div className="border-t border-indigo-soft/30">
        <div className="wrap grid gap-3 py-8 text-xs text-indigo-soft">
          <p>
            {t("complaints_line")} <a className="whitespace-nowrap underline underline-offset-4" href="https://wa.me/6285311111010" rel="noreferrer">0853-1111-1010</a>.
          </p>
          <p>
            <a className="underline underline-offset-4" href="https://github.com/fityannugroho/idn-area-data" rel="noreferrer">{t("places")}</a>
          </p>
          {env.isDemo ? <p>{t("demo")}</p> : null}
        </div>
      </div>
    </footer>
  );
}

interface FooterListProps {
  title: string;
  links: readonly { href: string; text: string }[];
  children?: ReactNode;
}

function FooterList({ title, links, children }: FooterListProps) {
  return (
    <div>
      <h2 className="eyebrow mb-3 font-sans text-indigo-soft">{title}</h2>
      <ul className="foot-links">
        {links.map(({ href, text }) => (
          <li key={href}><AppLink href={href}>{text}</AppLink></li>
        ))}
        {children}
      </ul>
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Pattern } from "@/design/pattern";
import { LanguageLink } from "@/features/shell/language-link";
import type { Locale } from "@/i18n/routing";
import { DeskFrame } from "./desk-frame";

/** A page before the desk: login, invitation, a first secret. One narrow column under the endpaper. */
export async function OpenPage({ locale, title, lead, children }: { locale: Locale; title: string; lead: string; children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "session" });
  return (
    <DeskFrame locale={locale}>
      <Pattern repeat={56} className="h-28 sm:h-36" />
      <div className="mx-auto grid w-full max-w-md gap-6 px-[var(--spacing-gutter)] pt-8">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="font-display text-lg">Kreasi Atensi</p>
            <h1 className="mt-1 text-3xl">{title}</h1>
            <p className="mt-2 text-ink-soft">{lead}</p>
          </div>
          <LanguageLink locale={locale} text={locale === "id" ? "EN" : "ID"} label={t("language_label")} className="grid size-12 shrink-0 place-items-center text-sm font-medium" />
        </div>
        {children}
      </div>
    </DeskFrame>
  );
}

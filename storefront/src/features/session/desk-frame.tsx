import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AMOUNTS_COOKIE, AMOUNTS_HIDDEN } from "@/features/income/amounts-cookie";
import type { Locale } from "@/i18n/routing";

/** Paper, ink and dark setting of studio and balai, with the link past the navigation. */
export async function DeskFrame({ locale, header, children }: { locale: Locale; header?: ReactNode; children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "session" });
  const hidden = (await cookies()).get(AMOUNTS_COOKIE)?.value === AMOUNTS_HIDDEN;
  return (
    <div className="desk flex min-h-dvh flex-col bg-paper text-ink print:bg-white" data-amounts={hidden ? AMOUNTS_HIDDEN : "shown"}>
      <a href="#isi" className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:bg-indigo focus:px-4 focus:py-3 focus:text-on-indigo">{t("skip")}</a>
      {header}
      <main id="isi" tabIndex={-1} className="grow pb-16 focus-visible:outline-none">{children}</main>
    </div>
  );
}

import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";
import { stepAddress, stepsFor } from "./steps";

/** Every screen, to change one part and come back. */
export async function CheckScreens({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <nav aria-label={t("check_screens")} className="grid gap-2">
      <p className="text-sm font-semibold">{t("check_screens")}</p>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {stepsFor(listing).filter((step) => step !== "check").map((step) => (
          <li key={step}>
            <AppLink href={deskPath(locale, stepAddress(listing.id, step), { then: "check" })} className="flex min-h-12 items-center justify-center rounded-sm border border-line bg-white px-3 text-sm font-semibold hover:bg-paper-deep">{t(`${step}_short`)}</AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { COURIER_NAMES, type Courier } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** How each courier is called. */
export async function courierWords(locale: Locale): Promise<(courier: Courier) => string> {
  const t = await getTranslations({ locale, namespace: "common" });
  return (courier) => (courier === "own" || courier === "other" ? t(`courier_${courier}`) : COURIER_NAMES[courier]);
}

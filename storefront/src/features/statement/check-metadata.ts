import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";
import { pageMetadata } from "@/lib/metadata";

/** No search engine keeps it, and the address with the code goes to no other site; its own forms need to know where they come from. */
export async function checkMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "statement" });
  return { ...pageMetadata({ locale, route: "/periksa", title: t("check_title"), hidden: true }), referrer: "same-origin" };
}

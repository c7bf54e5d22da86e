import "server-only";
import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import type { Locale } from "@/i18n/routing";
import type { MembersOnce } from "./members-once";

/** The words around what is shown once. */
export async function onceTexts(locale: Locale): Promise<ComponentProps<typeof MembersOnce>["texts"]> {
  const t = await getTranslations({ locale, namespace: "members" });
  return {
    link_title: t("link_title"),
    link_text: t("link_text"),
    link_label: t("link_label"),
    copy: t("copy"),
    copied: t("copied"),
    digits_title: t("digits_title"),
    digits_text: t("digits_text"),
  };
}

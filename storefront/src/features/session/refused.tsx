import { getLocale, getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { EmptyState } from "@/design/empty-state";
import { deskPath } from "./desk-path";
import { currentMember } from "./open-desk";
import { ROLE_HOME } from "./role-home";

/** 403 in words, with the way to what her role does have. */
export async function Refused() {
  const locale = await getLocale();
  const [t, member] = await Promise.all([getTranslations({ locale, namespace: "session" }), currentMember()]);
  return (
    <div className="wrap">
      <EmptyState title={t("refused_title")} text={t("refused_text")} level="h1">
        <AppLink href={deskPath(locale, member ? ROLE_HOME[member.role] : "/studio")} className={buttonClass()}>{t("refused_back")}</AppLink>
      </EmptyState>
    </div>
  );
}

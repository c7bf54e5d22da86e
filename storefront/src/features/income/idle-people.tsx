import type { IncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { deskPath } from "@/features/session/desk-path";
import type { Locale } from "@/i18n/routing";

const SHOWN = 12;

/** Who has earned nothing, by name; each opens her record. Nothing when everybody earns. */
export async function IdlePeople({ locale, idle }: { locale: Locale; idle: IncomeAnswer["idle"] }) {
  if (idle.length === 0) return null;
  const t = await getTranslations({ locale, namespace: "balai" });
  const shown = [...idle].sort((a, b) => a.label.localeCompare(b.label, "id")).slice(0, SHOWN);
  return (
    <p className="text-ink-soft">
      {t("idle")}{" "}
      {shown.map(({ key, label }, at) => (
        <span key={key}>{at === 0 ? "" : ", "}<AppLink href={deskPath(locale, `/balai/penerima-manfaat/${encodeURIComponent(key)}`)} className="link text-ink">{label}</AppLink></span>
      ))}
      {idle.length > SHOWN ? ` ${t("idle_more", { count: idle.length - SHOWN })}` : ""}.
    </p>
  );
}

import { getTranslations } from "next-intl/server";
import { Notice } from "@/design/notice";
import type { Locale } from "@/i18n/routing";

/** What the buyer asks of whoever packs; nothing when she wrote nothing. */
export async function BuyerNote({ locale, note }: { locale: Locale; note: string | null }) {
  if (!note) return null;
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <Notice title={t("note")}>
      <p className="mt-1 break-words whitespace-pre-line">{note}</p>
    </Notice>
  );
}

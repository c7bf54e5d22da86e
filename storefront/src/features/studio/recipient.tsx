import type { StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** The address and phone a parcel is packed by. */
export async function Recipient({ locale, recipient }: { locale: Locale; recipient: StudioOrder["recipient"] }) {
  const t = await getTranslations({ locale, namespace: "studio" });
  if (!recipient) return <p className="text-ink-soft">{t("recipient_none")}</p>;
  const lines = [
    recipient.street,
    [recipient.village, recipient.district].filter(Boolean).join(", "),
    recipient.city,
    [recipient.province, recipient.postal_code].filter(Boolean).join(" "),
  ].filter(Boolean);
  return (
    <address className="not-italic">
      <strong className="block text-lg font-semibold">{recipient.name}</strong>
      {lines.map((line) => <span key={line} className="block">{line}</span>)}
      {recipient.landmark ? <span className="mt-1 block text-ink-soft">{t("landmark", { text: recipient.landmark })}</span> : null}
      {recipient.phone ? (
        <span className="mt-1 block">
          <span className="sr-only">{t("phone")}: </span>
          <a href={`tel:${recipient.phone}`} className="link money inline-flex min-h-12 items-center">{recipient.phone}</a>
        </span>
      ) : null}
    </address>
  );
}

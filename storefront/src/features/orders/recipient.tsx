import type { TrackedOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/i18n/routing";

/** Where the parcels go, as the buyer wrote it. */
export async function Recipient({ order, locale }: { order: TrackedOrder; locale: Locale }) {
  const { recipient } = order;
  if (!recipient) return null;
  const t = await getTranslations({ locale, namespace: "order" });
  return (
    <section aria-labelledby="alamat">
      <h2 id="alamat" className="text-xl">{t("recipient")}</h2>
      <address className="mt-3 text-sm not-italic">
        {[recipient.name, recipient.phone].filter(Boolean).join(", ")}
        <br />
        {[recipient.street, recipient.village, recipient.district].filter(Boolean).join(", ")}
        <br />
        {recipient.city}, {recipient.province} {recipient.postal_code}
        {recipient.landmark ? <><br />{recipient.landmark}</> : null}
      </address>
    </section>
  );
}

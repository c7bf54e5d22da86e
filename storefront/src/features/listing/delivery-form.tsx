import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormChecks } from "@/design/action-form";
import type { Locale } from "@/i18n/routing";
import { saveDelivery } from "./delivery-actions";
import { PROVINCES_BY_ISLAND, storedDelivery } from "./delivery-input";
import { StepButtons } from "./step-buttons";

interface DeliveryFormProps {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** Everywhere, or only the provinces that are ticked. */
export async function DeliveryForm({ locale, listing, hidden }: DeliveryFormProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const { everywhere, codes, pickup } = storedDelivery(listing.delivery);
  return (
    <ActionForm action={saveDelivery} hidden={hidden} className="group grid gap-6">
      <FormChecks type="radio" name="delivery" legend={t("delivery_where")} choices={(["all", "some"] as const).map((value) => ({ value, label: t(`delivery_${value}`), hint: t(`delivery_${value}_hint`) }))} chosen={[everywhere ? "all" : "some"]} />
      <div className="grid gap-4 group-has-[[value=all]:checked]:hidden">
        {PROVINCES_BY_ISLAND.map(({ island, provinces }) => (
          <details key={island} className="rounded-sm border border-line bg-white px-4" open={provinces.some(({ code }) => codes.includes(code))}>
            <summary className="flex min-h-12 cursor-pointer items-center py-3 text-sm font-semibold">{t(`delivery_${island}`)}</summary>
            <div className="pb-3">
              <FormChecks type="checkbox" name="province" legend={t("delivery_provinces", { island: t(`delivery_${island}`) })} choices={provinces.map(({ code, name }) => ({ value: code, label: name }))} chosen={codes} />
            </div>
          </details>
        ))}
        <FormChecks type="checkbox" name="pickup" legend={t("delivery_pickup")} choices={[{ value: "yes", label: t("delivery_pickup_yes"), hint: t("delivery_pickup_hint") }]} chosen={pickup ? ["yes"] : []} />
      </div>
      <StepButtons locale={locale} />
    </ActionForm>
  );
}

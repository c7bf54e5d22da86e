import { getTranslations } from "next-intl/server";
import { TextArea } from "@/design/field";
import { Price } from "@/design/price";
import type { Cart } from "@/features/cart/cart";
import type { Locale } from "@/i18n/routing";
import type { ParcelOptions } from "./shipping";

interface ShippingChoicesProps {
  cart: Cart;
  parcels: readonly ParcelOptions[];
  locale: Locale;
}

/** One group of radio buttons a centre, with price and days, and the note to the centres. */
export async function ShippingChoices({ cart, parcels, locale }: ShippingChoicesProps) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const chosen = new Set(cart.shipping_methods?.map(({ shipping_option_id }) => shipping_option_id));
  return (
    <>
      {parcels.map(({ profileId, center, options }, place) => {
        const preferred = options.find(({ id }) => chosen.has(id)) ?? options[0];
        return (
          <fieldset key={profileId}>
            <input type="hidden" name="profile" value={profileId} />
            <legend className="mb-2 text-sm font-semibold">{center ? t("parcel_from", { center }) : t("parcel", { number: place + 1 })}</legend>
            <div className="divide-y divide-line border border-line-strong bg-white">
              {options.map(({ id, name, amount, estimate, pickupPlace }) => (
                <label key={id} className="flex min-h-14 cursor-pointer items-center gap-4 px-4 py-3 has-checked:bg-paper-deep">
                  <input type="radio" name={`option-${profileId}`} value={id} defaultChecked={id === preferred?.id} className="size-5 shrink-0 accent-indigo" />
                  <span className="grow text-sm">
                    <span className="font-semibold">{name}</span>
                    {estimate ? <span className="block text-xs text-ink-soft">{t("estimate", { min: estimate.min_days, max: estimate.max_days })}</span> : null}
                    {pickupPlace ? <span className="block text-xs text-ink-soft">{pickupPlace}</span> : null}
                  </span>
                  <Price amount={amount} className="text-sm font-semibold" />
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <TextArea name="note" label={t("note")} optional={t("optional")} hint={t("note_hint")} rows={3} maxLength={500} defaultValue={typeof cart.metadata?.note === "string" ? cart.metadata.note : ""} />
    </>
  );
}

import { PROVINCES } from "@ska/regions";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { byCenter } from "@/features/cart/by-center";
import { lineProblem } from "@/features/cart/line-problems";
import { readCartId } from "@/features/cart/session";
import { findCart } from "@/features/cart/store-cart";
import { productsById } from "@/features/catalog/queries";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { fromCart, judgeAddress, type AddressField } from "./address";
import { AddressForm } from "./address-form";
import { AddressSummary } from "./address-summary";
import { PaymentStep } from "./payment-step";
import { returnAddress } from "./return-address";
import { parcelOptions } from "./shipping";
import { ShippingChoices } from "./shipping-choices";
import { ShippingForm } from "./shipping-form";
import { Step } from "./step";
import { Summary } from "./summary";

const STEPS = ["address", "shipping", "payment"] as const;
type StepName = (typeof STEPS)[number];

interface CheckoutPageProps {
  locale: Locale;
  /** The step asked for. */
  asked: string | undefined;
  /** What the payment step begins with. */
  payment: { declined: boolean; choosing: boolean };
}

/** One page, three steps; the step asked for is shown as far as those before it are done. */
export async function CheckoutPage({ locale, asked, payment }: CheckoutPageProps) {
  const id = await readCartId();
  const cart = id ? await findCart(id) : null;
  // Paid while nobody looked: the order is there.
  if (cart?.completed_at) redirect(returnAddress(locale));
  if (!cart?.items.length) redirect(path(locale, "/keranjang"));
  const t = await getTranslations({ locale, namespace: "checkout" });
  const products = await productsById(locale, [...new Set(cart.items.flatMap(({ product_id }) => product_id ?? []))], { fresh: true });
  const parcels = byCenter(cart.items, products);
  if (parcels.some(({ lines }) => lines.some(({ item, product }) => lineProblem(item, product)))) redirect(path(locale, "/keranjang"));

  const values = fromCart(cart);
  const addressed = Object.keys(judgeAddress(values)).length === 0;
  const ways = addressed ? await parcelOptions(cart.id, locale) : [];
  const chosen = new Set(cart.shipping_methods?.map(({ shipping_option_id }) => shipping_option_id));
  const shipped = addressed && ways.length > 0 && ways.every(({ options }) => options.some(({ id }) => chosen.has(id)));
  const furthest: StepName = !addressed ? "address" : !shipped ? "shipping" : "payment";
  const now = STEPS[Math.min(STEPS.indexOf(STEPS.find((step) => step === asked) ?? furthest), STEPS.indexOf(furthest))]!;
  const state = (step: StepName) => (step === now ? "now" : STEPS.indexOf(step) < STEPS.indexOf(now) ? "done" : "later");
  const change = (step: StepName, what: string) => ({ href: path(locale, "/checkout", { query: { step } }), text: t("change"), label: t("change_what", { what }) });

  return (
    <div className="wrap pt-8 lg:pt-12">
      <h1 className="mb-8 text-4xl">{t("title")}</h1>
      <div className="grid gap-10 lg:grid-cols-[7fr_4fr] lg:gap-16">
        <div>
          <Step number={1} title={t("address")} state={state("address")} change={change("address", t("address"))} summary={<AddressSummary values={values} />}>
            <AddressForm {...await addressTexts(locale)} locale={locale} values={values} provinces={PROVINCES.map(({ code, name }) => ({ value: code, label: name }))} />
          </Step>
          <Step
            number={2}
            title={t("shipping")}
            state={state("shipping")}
            change={change("shipping", t("shipping"))}
            summary={<ul>{ways.map(({ profileId, center, options }) => <li key={profileId}>{[center, options.find(({ id }) => chosen.has(id))?.name].filter(Boolean).join(": ")}</li>)}</ul>}
          >
            <ShippingForm locale={locale} submitText={t("to_payment")} pendingText={t("pending")}>
              <ShippingChoices cart={cart} parcels={ways} locale={locale} />
            </ShippingForm>
          </Step>
          <Step number={3} title={t("payment")} state={state("payment")}>
            <PaymentStep cart={cart} locale={locale} {...payment} />
          </Step>
        </div>
        <Summary cart={cart} parcels={parcels} step={now} locale={locale} />
      </div>
    </div>
  );
}

async function addressTexts(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const labels: Record<AddressField, string> = {
    name: t("name"),
    email: t("email"),
    phone: t("phone"),
    province: t("province"),
    city: t("city"),
    district: t("district"),
    village: t("village"),
    postal_code: t("postal_code"),
    street: t("street"),
    landmark: t("landmark"),
  };
  return {
    labels,
    hints: { email: t("email_hint"), phone: t("phone_hint"), village: t("village_hint"), landmark: t("landmark_hint") },
    errors: { required: t("required"), email: t("bad_email"), phone: t("bad_phone"), province: t("required"), postal_code: t("bad_postal_code"), out_of_reach: t("bad_reach") },
    texts: { optional: t("optional"), choose: t("choose"), places: t("villages"), found: t.raw("villages_found") as string, submit: t("to_shipping"), pending: t("pending") },
  };
}

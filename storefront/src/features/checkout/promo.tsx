import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/design/submit-button";
import { promoCodes, type Cart } from "@/features/cart/cart";
import type { Locale } from "@/i18n/routing";
import { changePromo } from "./change-promo";
import { PromoForm } from "./promo-form";

/** The codes that are applied, each with a way out, and the field for one. */
export async function Promo({ cart, step, locale }: { cart: Cart; step: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "checkout" });
  const codes = promoCodes(cart);
  const remove = async (form: FormData) => {
    "use server";
    await changePromo({}, form);
  };
  return (
    <div className="mt-4 grid gap-3 border-b border-line pb-5">
      {codes.map((code) => (
        <form key={code} action={remove} className="flex flex-wrap items-center justify-between gap-3 text-sm">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="step" value={step} />
          <input type="hidden" name="remove" value={code} />
          <span role="status">{t("promo_on", { code })}</span>
          <SubmitButton tone="quiet" size="small" className="underline decoration-soga underline-offset-4" aria-label={t("promo_remove", { code })}>{t("promo_out")}</SubmitButton>
        </form>
      ))}
      <PromoForm locale={locale} step={step} texts={{ label: t("promo"), submit: t("promo_use") }} />
    </div>
  );
}

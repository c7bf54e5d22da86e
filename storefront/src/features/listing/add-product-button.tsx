import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { addProduct } from "./add-product";

/** Begins a new product. */
export async function AddProductButton({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <form action={addProduct}>
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton pendingText={t("add_pending")}>+ {t("add")}</SubmitButton>
    </form>
  );
}

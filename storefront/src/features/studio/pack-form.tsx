import type { ListingPhoto, StudioOrder } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { packParcel } from "./parcel-actions";
import { Thumbnail } from "./thumbnail";

interface PackFormProps {
  locale: Locale;
  order: Pick<StudioOrder, "id" | "lines">;
  /** By product id. */
  photos: ReadonlyMap<string, ListingPhoto>;
}

/** The goods as a list to tick, picture and quantity first. The ticks are hers alone: nothing of them is kept. */
export async function PackForm({ locale, order, photos }: PackFormProps) {
  const t = await getTranslations({ locale, namespace: "studio" });
  return (
    <ActionForm action={packParcel} hidden={{ locale, order_id: order.id }} className="grid gap-5">
      <fieldset>
        <legend className="text-sm font-semibold">{t("pack_list")}</legend>
        <ul className="divide-y divide-line">
          {order.lines.map((line) => (
            <li key={line.id}>
              <label className="grid min-h-14 cursor-pointer grid-cols-[auto_auto_1fr] items-center gap-4 py-3">
                <input type="checkbox" className="size-7 accent-indigo" />
                <Thumbnail photo={photos.get(line.product_id ?? "")} className="size-16 sm:size-20" />
                <span className="min-w-0">
                  <strong className="money block text-xl font-semibold">{t("pack_pieces", { count: line.quantity })}</strong>
                  {line.title}
                  {line.variant_title && line.variant_title !== line.title ? <span className="block text-sm text-ink-soft">{line.variant_title}</span> : null}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <SubmitButton size="large" wide pendingText={t("saving")}>{t("pack_yes")}</SubmitButton>
    </ActionForm>
  );
}

import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormChecks, FormField } from "@/design/action-form";
import type { Locale } from "@/i18n/routing";
import { PackagingBox } from "./packaging-box";
import { savePackaging } from "./packaging-actions";
import { StepButtons } from "./step-buttons";

interface PackagingFormProps {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** What the buyer unwraps and keeps: of what, how large, ready to give away. */
export async function PackagingForm({ locale, listing, hidden }: PackagingFormProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const { packaging } = listing;
  const centimetres = (mm: number | null | undefined): string => (mm ? String(mm / 10).replace(".", locale === "id" ? "," : ".") : "");
  const english = Boolean(packaging?.material?.en || packaging?.note?.en);
  return (
    <ActionForm action={savePackaging} hidden={hidden} className="grid gap-6">
      <FormField name="material" label={t("packaging_material")} hint={t("packaging_material_hint")} defaultValue={packaging?.material?.id ?? ""} maxLength={120} autoComplete="off" />
      <fieldset className="grid gap-3">
        <legend className="text-sm font-semibold">{t("packaging_size")}</legend>
        <p className="text-xs text-ink-soft">{t("packaging_size_hint")}</p>
        <div className="grid items-center gap-4 sm:grid-cols-[1fr_16rem]">
          <PackagingBox width={t("packaging_width_short")} height={t("packaging_height_short")} depth={t("packaging_depth_short")} />
          <div className="grid grid-cols-3 gap-2 sm:grid-cols-1">
            {(["width", "height", "depth"] as const).map((side) => (
              <FormField key={side} name={`${side}_mm`} label={t(`packaging_${side}`)} defaultValue={centimetres(packaging?.[`${side}_mm`])} inputMode="decimal" maxLength={8} autoComplete="off" />
            ))}
          </div>
        </div>
      </fieldset>
      <FormField name="weight_g" label={t("packaging_weight")} hint={t("packaging_weight_hint")} defaultValue={packaging?.weight_g ?? ""} inputMode="numeric" maxLength={8} autoComplete="off" />
      <FormChecks type="checkbox" name="gift_ready" legend={t("packaging_gift")} choices={[{ value: "yes", label: t("packaging_gift_yes"), hint: t("packaging_gift_hint") }]} chosen={packaging?.gift_ready ? ["yes"] : []} />
      <FormArea name="note" label={t("packaging_note")} hint={t("packaging_note_hint")} defaultValue={packaging?.note?.id ?? ""} maxLength={600} rows={3} />
      <details className="rounded-sm border border-line bg-white px-4" open={english}>
        <summary className="flex min-h-12 cursor-pointer items-center py-3 text-sm font-semibold">{t("english")}</summary>
        <div className="grid gap-4 pb-4">
          <FormField name="material_en" label={t("packaging_material_en")} defaultValue={packaging?.material?.en ?? ""} maxLength={120} autoComplete="off" lang="en" />
          <FormArea name="note_en" label={t("packaging_note_en")} defaultValue={packaging?.note?.en ?? ""} maxLength={600} rows={3} lang="en" />
        </div>
      </details>
      <StepButtons locale={locale} />
    </ActionForm>
  );
}

import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea, FormField, FormSelect } from "@/design/action-form";
import { listCategories } from "@/features/catalog/queries";
import type { Locale } from "@/i18n/routing";
import { saveName } from "./name-actions";
import { StepButtons } from "./step-buttons";

/** A good example a kind of goods; categories are data, so that one without its own sees them all. */
const EXAMPLES = { kain: "cloth", dapur: "food", kriya: "craft", perawatan: "care" } as const;

interface NameFormProps {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** Name and story, with examples to follow; English for those who can. */
export async function NameForm({ locale, listing, hidden }: NameFormProps) {
  const [t, categories] = await Promise.all([getTranslations({ locale, namespace: "listing" }), listCategories(locale)]);
  const all = Object.values(EXAMPLES);
  const own = Object.entries(EXAMPLES).find(([handle]) => handle === listing.category?.handle)?.[1];
  const examples = own ? [own, ...all.filter((kind) => kind !== own)] : all;
  return (
    <ActionForm action={saveName} hidden={hidden} className="grid gap-6">
      <FormSelect name="category" label={t("category_label")} placeholder={t("category_none")} defaultValue={listing.category?.handle ?? ""} choices={categories.map(({ handle, name }) => ({ value: handle, label: name }))} />
      <FormField name="title" label={t("title_label")} hint={t("title_hint")} defaultValue={listing.title} maxLength={120} autoComplete="off" />
      <FormArea name="description" label={t("description_label")} hint={t("description_hint")} defaultValue={listing.description} maxLength={4000} rows={6} />
      <details className="rounded-sm border border-line bg-white px-4">
        <summary className="flex min-h-12 cursor-pointer items-center py-3 text-sm font-semibold">{t("examples")}</summary>
        <ul className="grid gap-3 pb-4 text-sm text-ink-soft">
          {examples.map((kind) => <li key={kind}><strong className="block text-ink">{t(`example_${kind}_title`)}</strong>{t(`example_${kind}_text`)}</li>)}
        </ul>
      </details>
      <details className="rounded-sm border border-line bg-white px-4" open={listing.title_en !== ""}>
        <summary className="flex min-h-12 cursor-pointer items-center py-3 text-sm font-semibold">{t("english")}</summary>
        <div className="grid gap-4 pb-4">
          <FormField name="title_en" label={t("title_en_label")} defaultValue={listing.title_en} maxLength={120} autoComplete="off" lang="en" />
          <FormArea name="description_en" label={t("description_en_label")} defaultValue={listing.description_en} maxLength={4000} rows={4} lang="en" />
        </div>
      </details>
      <StepButtons locale={locale} />
    </ActionForm>
  );
}

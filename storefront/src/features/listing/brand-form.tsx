import { StudioBrandsAnswer, type StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormChecks } from "@/design/action-form";
import { AppLink } from "@/design/app-link";
import { buttonClass } from "@/design/button";
import { deskPath } from "@/features/session/desk-path";
import type { Desk } from "@/features/session/open-desk";
import type { Locale } from "@/i18n/routing";
import { inLocale } from "@/lib/bilingual";
import { saveBrand } from "./brand-actions";
import { BrandLook } from "./brand-look";
import { StepButtons } from "./step-buttons";

interface BrandFormProps extends Pick<Desk, "get" | "member"> {
  locale: Locale;
  listing: StudioListing;
  hidden: Readonly<Record<string, string>>;
}

/** The centre's brands to choose from, with their looks. Staff may add one. */
export async function BrandForm({ locale, listing, hidden, get, member }: BrandFormProps) {
  const [t, { brands }] = await Promise.all([getTranslations({ locale, namespace: "listing" }), get(StudioBrandsAnswer, "/studio/brands", { limit: 200 })]);
  const own = brands.filter(({ beneficiary_ids }) => beneficiary_ids.some((id) => id === member.beneficiary_id));
  const chosen = listing.brand?.id ?? (own.length === 1 ? own[0]?.id : undefined);
  const choices = brands.map((brand) => {
    const story = inLocale(brand.story, locale);
    return { value: brand.id, label: brand.name, hint: story.length > 90 ? `${story.slice(0, 89).trimEnd()}…` : story, picture: <BrandLook brand={brand} /> };
  });
  const { locale: _locale, ...carried } = hidden;
  return (
    <ActionForm action={saveBrand} hidden={hidden} className="grid gap-6">
      {brands.length > 0 ? <FormChecks type="radio" name="brand_id" legend={t("brand_choose")} choices={choices} chosen={chosen ? [chosen] : []} /> : <p>{t("brand_none")}</p>}
      {member.role === "beneficiary" ? (
        <p className="text-sm text-ink-soft">{t("brand_ask_staff")}</p>
      ) : (
        <div className="grid gap-2 sm:grid-cols-2">
          <AppLink href={deskPath(locale, "/studio/merek/baru", carried)} className={buttonClass({ tone: "outline" })}>{t("brand_add")}</AppLink>
          {listing.brand ? <AppLink href={deskPath(locale, `/studio/merek/${listing.brand.id}`, carried)} className={buttonClass({ tone: "outline" })}>{t("brand_change_one", { brand: listing.brand.name })}</AppLink> : null}
        </div>
      )}
      <StepButtons locale={locale} />
    </ActionForm>
  );
}

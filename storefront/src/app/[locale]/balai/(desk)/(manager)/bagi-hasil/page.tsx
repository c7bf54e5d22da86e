import { ShareRulesAnswer, StudioBrandsAnswer, StudioListingsAnswer } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArrivalNotice } from "@/design/arrival-notice";
import { deskMetadata } from "@/features/session/desk-metadata";
import { openDesk } from "@/features/session/open-desk";
import { RuleForm } from "@/features/share-rules/rule-form";
import { RuleList } from "@/features/share-rules/rule-list";
import { ruledSubjects } from "@/features/share-rules/rules-in-force";
import { readParams, type PageProps } from "@/i18n/page";

/** More than any centre has; what lies beyond is still named by its id. */
const ALL = { limit: 200 };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await readParams(params);
  return deskMetadata((await getTranslations({ locale, namespace: "share_rules" }))("title"));
}

/** How the margin of a sale is shared: the rules in force, and a new one for the sales to come. */
export default async function ShareRulesPage({ params, searchParams }: PageProps) {
  const { locale } = await readParams(params);
  const { zone, get } = await openDesk(locale, "manager");
  const [{ share_rules: rules }, { brands }, { listings }, t, { outcome }] = await Promise.all([
    get(ShareRulesAnswer, "/studio/share-rules", ALL),
    get(StudioBrandsAnswer, "/studio/brands", ALL),
    get(StudioListingsAnswer, "/studio/listings", ALL),
    getTranslations({ locale, namespace: "share_rules" }),
    searchParams,
  ]);
  const products = listings.filter(({ title }) => title !== "").map(({ product_id, title }) => ({ id: product_id, name: title }));
  const names = new Map([...brands.map(({ id, name }): [string, string] => [`brand:${id}`, t("for_brand", { name })]), ...products.map(({ id, name }): [string, string] => [`product:${id}`, t("for_product", { name })])]);
  const nameOf = (subject: string): string => (subject === "center" ? t("for_center") : (names.get(subject) ?? subject));
  return (
    <div className="wrap grid max-w-4xl gap-6 pt-8">
      {outcome === "saved" ? <ArrivalNotice tone="good">{t("saved")}</ArrivalNotice> : null}
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="measure mt-2 text-ink-soft">{t("lead")}</p>
      </div>
      <RuleList locale={locale} zone={zone} subjects={ruledSubjects(rules, new Date())} nameOf={nameOf} />
      <RuleForm locale={locale} zone={zone} brands={brands} products={products} />
    </div>
  );
}

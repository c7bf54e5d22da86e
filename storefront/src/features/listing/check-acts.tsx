import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/design/action-form";
import { Confirm } from "@/design/confirm";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { discardListing, markFood, submitListing } from "./check-actions";
import { discardOf } from "./check-words";

interface ActProps {
  locale: Locale;
  listing: StudioListing;
}

/** Whether it is still being written: neither waiting for a review nor in the shop as it is. */
const isWritten = ({ status }: StudioListing): boolean => status === "draft" || status === "changes_requested";

const carried = ({ locale, listing }: ActProps) => ({ locale, listing_id: listing.id });

/** Into the reviewers' queue; while something is missing it says so instead. */
export async function SubmitAct(props: ActProps) {
  const { locale, listing } = props;
  if (!isWritten(listing)) return null;
  const t = await getTranslations({ locale, namespace: "listing" });
  if (listing.problems?.length) return <p className="text-ink-soft">{t("check_submit_later")}</p>;
  return (
    <ActionForm action={submitListing} hidden={carried(props)} className="grid gap-3">
      <SubmitButton size="large" wide pendingText={t("saving")}>{t("check_submit")}</SubmitButton>
    </ActionForm>
  );
}

/** Asks whether it is food, where its kind doesn't say so. */
export async function FoodQuestion(props: ActProps) {
  const { locale, listing } = props;
  if (!isWritten(listing) || listing.checklist.includes("permits")) return null;
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <ActionForm action={markFood} hidden={{ ...carried(props), is_food: "yes" }} className="grid gap-2 rounded-sm border border-line bg-white p-4 text-sm">
      <p className="font-semibold">{t("check_is_food")}</p>
      <p className="text-ink-soft">{t("check_is_food_text")}</p>
      <SubmitButton tone="outline" pendingText={t("saving")} className="justify-self-start">{t("check_is_food_yes")}</SubmitButton>
    </ActionForm>
  );
}

/** Throws away what may be thrown away, after a question. */
export async function DiscardAct({ wasPublished, ...props }: ActProps & { wasPublished: boolean }) {
  const { locale, listing } = props;
  const what = discardOf(listing, wasPublished);
  if (!what) return null;
  const t = await getTranslations({ locale, namespace: "listing" });
  const words = what === "draft" ? "check_discard" : "check_revert";
  return (
    <ActionForm action={discardListing} hidden={{ ...carried(props), what }} className="grid gap-3">
      <Confirm open={t(words)} tone="danger" size="normal">
        <p>{t(`${words}_text`)}</p>
        <SubmitButton tone="danger" pendingText={t("saving")} className="justify-self-start">{t(`${words}_yes`)}</SubmitButton>
      </Confirm>
    </ActionForm>
  );
}

/** Takes back that it is food, for goods that were called so by mistake. */
export async function NotFoodAct(props: ActProps) {
  const { locale, listing } = props;
  if (!listing.food) return null;
  const t = await getTranslations({ locale, namespace: "listing" });
  return (
    <ActionForm action={markFood} hidden={{ ...carried(props), is_food: "no" }} className="grid gap-3">
      <Confirm open={t("food_not")} tone="quiet" size="normal">
        <p>{t("food_not_text")}</p>
        <SubmitButton tone="danger" pendingText={t("saving")} className="justify-self-start">{t("food_not_yes")}</SubmitButton>
      </Confirm>
    </ActionForm>
  );
}

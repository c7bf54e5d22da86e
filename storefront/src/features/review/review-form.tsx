import type { ChecklistItem, StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormArea } from "@/design/action-form";
import { SubmitButton } from "@/design/submit-button";
import type { Locale } from "@/i18n/routing";
import { sendReview } from "./review-actions";
import { ReviewItem } from "./review-item";

/** The checklist: each item is good, or says what is to be mended. */
export async function ReviewForm({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const t = await getTranslations({ locale, namespace: "review" });
  const hint = (item: ChecklistItem): string => t(`${item}_hint`);
  return (
    <ActionForm action={sendReview} hidden={{ locale, listing_id: listing.id, applicable: listing.checklist.join(",") }} className="grid gap-5">
      <ul className="grid gap-4">
        {listing.checklist.map((item) => (
          <li key={item}>
            <ReviewItem item={item} texts={{ good: t(item), hint: hint(item), mend: t("mend"), mend_hint: t("mend_hint") }} />
          </li>
        ))}
      </ul>
      <FormArea name="note" label={t("note")} hint={t("note_hint")} maxLength={1000} />
      <div className="grid gap-2 sm:grid-cols-2">
        <SubmitButton name="intent" value="approve" size="large" wide pendingText={t("sending")}>{t("approve")}</SubmitButton>
        <SubmitButton name="intent" value="request_changes" tone="outline" size="large" wide pendingText={t("sending")}>{t("request_changes")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

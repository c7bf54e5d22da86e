import { CHECKLIST, type StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { Notice } from "@/design/notice";
import { deskPath } from "@/features/session/desk-path";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { stepOfItem } from "./check-words";
import { stepAddress } from "./steps";

interface CheckStatusProps {
  locale: Locale;
  listing: StudioListing;
  zone: Zone;
  /** Whether who looks may review and publish. */
  reviewer: boolean;
}

/** Where the listing stands and what comes next; nothing for a draft that was never sent. */
export async function CheckStatus({ locale, listing, zone, reviewer }: CheckStatusProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const { status, live, id, submitted_at } = listing;
  const shop = live ? <AppLink href={path(locale, "/produk/[handle]", { handle: listing.handle })} className="link inline-flex min-h-12 items-center">{t("check_see_in_shop")}</AppLink> : null;
  if (status === "draft") return live ? <Notice>{t("check_submit_keeps")} {shop}</Notice> : null;
  const good = status === "approved" || status === "published";
  return (
    <Notice tone={status === "changes_requested" ? "alert" : good ? "good" : "plain"} title={t(`check_${status}`)}>
      <p>{t(`check_${status}_text`)}</p>
      {status === "in_review" && submitted_at ? <p className="mt-2">{t("check_in_review_since", { when: formatMoment(submitted_at, locale, zone) })}</p> : null}
      {status === "in_review" ? <p className="mt-2">{t("check_in_review_edit")}</p> : null}
      {status === "changes_requested" ? <Findings locale={locale} listing={listing} /> : null}
      {live && status !== "published" ? <p className="mt-2">{t("check_submit_keeps")}</p> : null}
      <p className="flex flex-wrap gap-x-6">
        {shop}
        {reviewer && status !== "changes_requested" && status !== "published" ? <AppLink href={deskPath(locale, `/studio/tinjauan/${id}`)} className="link inline-flex min-h-12 items-center">{t("check_publish_staff")}</AppLink> : null}
      </p>
    </Notice>
  );
}

/** The reviewer's note, and her reasons with the way to each screen. */
async function Findings({ locale, listing: { id, review } }: Pick<CheckStatusProps, "locale" | "listing">) {
  if (!review) return null;
  const t = await getTranslations({ locale, namespace: "listing" });
  const reasons = CHECKLIST.flatMap((item) => (review.reasons?.[item] ? [{ item, reason: review.reasons[item] }] : []));
  return (
    <div className="mt-3 grid gap-2">
      {review.note ? <p><strong>{t("check_note")}:</strong> {review.note}</p> : null}
      <ul className="divide-y divide-line">
        {reasons.map(({ item, reason }) => (
          <li key={item} className="flex items-center justify-between gap-4 py-1">
            <span><strong>{t(`check_item_${item}`)}:</strong> {reason}</span>
            <AppLink href={deskPath(locale, stepAddress(id, stepOfItem(item)), { then: "check" })} aria-label={`${t("check_mend")}: ${t(`check_item_${item}`)}`} className="link inline-flex min-h-12 shrink-0 items-center font-semibold">{t("check_mend")}</AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

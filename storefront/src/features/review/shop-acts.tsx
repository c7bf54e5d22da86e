import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/design/action-form";
import { AppLink } from "@/design/app-link";
import { Confirm } from "@/design/confirm";
import { SubmitButton } from "@/design/submit-button";
import { deskPath } from "@/features/session/desk-path";
import { path } from "@/i18n/path";
import type { Locale } from "@/i18n/routing";
import { publish, unpublish } from "./review-actions";

/** What can be done with a listing that doesn't wait for a review: into the shop, or out of it. */
export async function ShopActs({ locale, listing }: { locale: Locale; listing: StudioListing }) {
  const t = await getTranslations({ locale, namespace: "review" });
  const hidden = { locale, listing_id: listing.id };
  const publishable = listing.status === "approved" || listing.status === "unpublished";
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">{t(`now_${listing.status}`)}</p>
      {publishable ? (
        <ActionForm action={publish} hidden={hidden}>
          <SubmitButton size="large" wide pendingText={t("sending")}>{t(listing.live ? "publish_version" : "publish")}</SubmitButton>
        </ActionForm>
      ) : null}
      {listing.live ? (
        <>
          <AppLink href={path(locale, "/produk/[handle]", { handle: listing.handle })} className="link inline-flex min-h-12 items-center justify-self-start text-sm">{t("see_in_shop")}</AppLink>
          <Confirm open={t("unpublish")} tone="danger">
            <p>{t("unpublish_question")}</p>
            <ActionForm action={unpublish} hidden={hidden}>
              <SubmitButton tone="danger" pendingText={t("sending")}>{t("unpublish_yes")}</SubmitButton>
            </ActionForm>
          </Confirm>
        </>
      ) : null}
      <AppLink href={deskPath(locale, `/studio/produk/${listing.id}/periksa`)} className="link inline-flex min-h-12 items-center justify-self-start text-sm">{t("edit")}</AppLink>
    </div>
  );
}

import type { StudioListing } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { AppLink } from "@/design/app-link";
import { openablePhoto } from "@/features/listing/photo-address";
import { deskPath } from "@/features/session/desk-path";
import { Thumbnail } from "@/features/studio/thumbnail";
import type { Locale } from "@/i18n/routing";
import { formatMoment, type Zone } from "@/lib/date";
import { formatPrice } from "@/lib/price";

interface WaitingListProps {
  locale: Locale;
  zone: Zone;
  listings: readonly StudioListing[];
}

/** Products that wait for a reviewer, each one a link to its review. */
export async function WaitingList({ locale, zone, listings }: WaitingListProps) {
  const t = await getTranslations({ locale, namespace: "review" });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {listings.map((listing) => (
        <li key={listing.id}>
          <AppLink href={deskPath(locale, `/studio/tinjauan/${listing.id}`)} className="grid grid-cols-[auto_1fr] gap-4 py-4 hover:bg-paper-deep">
            <Thumbnail photo={listing.photos[0] && openablePhoto(listing.photos[0])} className="size-20" />
            <span className="grid min-w-0 content-center gap-0.5">
              <strong className="font-semibold">{listing.title || t("untitled")}</strong>
              <span className="text-sm text-ink-soft">
                {[listing.brand?.name, listing.price === null ? null : formatPrice(listing.price)].filter(Boolean).join(" · ")}
              </span>
              <span className="text-sm text-ink-soft">
                {listing.submitted_at ? t("waiting_since", { when: formatMoment(listing.submitted_at, locale, zone) }) : null}
                {listing.live ? ` · ${t("new_version")}` : null}
              </span>
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

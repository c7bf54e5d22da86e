import "server-only";
import { StudioListingAnswer, type StudioListing } from "@ska/contracts";
import { openDesk, type Desk } from "@/features/session/open-desk";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";
import type { Locale } from "@/i18n/routing";

export type ListingPageProps = PageProps<LocaleParams & { id: string }>;

interface OpenListing extends Desk {
  locale: Locale;
  listing: StudioListing;
  /** What each form of the wizard carries: the language, the listing, and where she came from. */
  hidden: Readonly<Record<string, string>>;
}

/** A listing of the member's own, for a screen of the wizard. 404 for another's. */
export async function openListing({ params, searchParams }: ListingPageProps): Promise<OpenListing> {
  const { locale, id } = await readParams(params);
  const desk = await openDesk(locale);
  const [{ listing }, { then }] = await Promise.all([desk.get(StudioListingAnswer, `/studio/listings/${encodeURIComponent(id)}`), searchParams]);
  return { ...desk, locale, listing, hidden: { locale, listing_id: listing.id, ...(then === "check" ? { then } : {}) } };
}

import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { PhotoScreen } from "@/features/listing/photo-screen";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("photos");

export default async function PhotosPage(props: ListingPageProps) {
  const [{ locale, listing, hidden }, asked] = await Promise.all([openListing(props), props.searchParams]);
  return (
    <StepFrame locale={locale} listing={listing} step="photos">
      <PhotoScreen {...{ locale, listing, hidden, asked }} />
    </StepFrame>
  );
}

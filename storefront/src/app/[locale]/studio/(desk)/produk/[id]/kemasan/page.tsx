import { PackagingForm } from "@/features/listing/packaging-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("packaging");

export default async function PackagingPage(props: ListingPageProps) {
  const { locale, listing, hidden } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="packaging">
      <PackagingForm locale={locale} listing={listing} hidden={hidden} />
    </StepFrame>
  );
}

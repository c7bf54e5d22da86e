import { DetailsForm } from "@/features/listing/details-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("details");

export default async function DetailsPage(props: ListingPageProps) {
  const { locale, listing, hidden } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="details">
      <DetailsForm locale={locale} listing={listing} hidden={hidden} />
    </StepFrame>
  );
}

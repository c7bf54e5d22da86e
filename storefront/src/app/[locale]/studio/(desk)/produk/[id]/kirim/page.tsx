import { DeliveryForm } from "@/features/listing/delivery-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("delivery");

export default async function DeliveryPage(props: ListingPageProps) {
  const { locale, listing, hidden } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="delivery">
      <DeliveryForm locale={locale} listing={listing} hidden={hidden} />
    </StepFrame>
  );
}

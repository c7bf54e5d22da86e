import { PriceForm } from "@/features/listing/price-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("price");

export default async function PricePage(props: ListingPageProps) {
  const { locale, listing, hidden } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="price">
      <PriceForm locale={locale} listing={listing} hidden={hidden} />
    </StepFrame>
  );
}

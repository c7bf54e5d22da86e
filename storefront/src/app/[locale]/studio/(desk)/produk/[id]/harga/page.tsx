import { ThresholdsAnswer } from "@ska/contracts";
import { PriceForm } from "@/features/listing/price-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("price");

export default async function PricePage(props: ListingPageProps) {
  const { locale, listing, hidden, get } = await openListing(props);
  const { thresholds } = await get(ThresholdsAnswer, "/studio/thresholds");
  return (
    <StepFrame locale={locale} listing={listing} step="price">
      <PriceForm locale={locale} listing={listing} hour={thresholds.hour_of_making} hidden={hidden} />
    </StepFrame>
  );
}

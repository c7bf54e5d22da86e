import { StockForm } from "@/features/listing/stock-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("stock");

export default async function StockPage(props: ListingPageProps) {
  const { locale, listing, hidden } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="stock">
      <StockForm locale={locale} listing={listing} hidden={hidden} />
    </StepFrame>
  );
}

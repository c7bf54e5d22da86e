import { BrandForm } from "@/features/listing/brand-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("brand");

export default async function BrandPage(props: ListingPageProps) {
  const { locale, listing, hidden, get, member } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="brand">
      <BrandForm locale={locale} listing={listing} hidden={hidden} get={get} member={member} />
    </StepFrame>
  );
}

import { NameForm } from "@/features/listing/name-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("name");

export default async function NamePage(props: ListingPageProps) {
  const { locale, listing, hidden } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="name">
      <NameForm locale={locale} listing={listing} hidden={hidden} />
    </StepFrame>
  );
}

import { MakersForm } from "@/features/listing/makers-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("makers");

export default async function MakersPage(props: ListingPageProps) {
  const { locale, listing, hidden, get, member } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="makers">
      <MakersForm locale={locale} listing={listing} hidden={hidden} get={get} member={member} />
    </StepFrame>
  );
}

import { NotFoodAct } from "@/features/listing/check-acts";
import { FoodForm } from "@/features/listing/food-form";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("food");

export default async function FoodPage(props: ListingPageProps) {
  const { locale, listing, hidden } = await openListing(props);
  return (
    <StepFrame locale={locale} listing={listing} step="food">
      <FoodForm locale={locale} listing={listing} hidden={hidden} />
      <NotFoodAct locale={locale} listing={listing} />
    </StepFrame>
  );
}

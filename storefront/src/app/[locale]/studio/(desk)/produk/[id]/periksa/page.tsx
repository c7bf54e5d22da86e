import { ListingEventsAnswer } from "@ska/contracts";
import { DiscardAct, FoodQuestion, SubmitAct } from "@/features/listing/check-acts";
import { CheckHistory } from "@/features/listing/check-history";
import { CheckProblems } from "@/features/listing/check-problems";
import { CheckScreens } from "@/features/listing/check-screens";
import { CheckStatus } from "@/features/listing/check-status";
import { CheckSummary } from "@/features/listing/check-summary";
import { openListing, type ListingPageProps } from "@/features/listing/open-listing";
import { StepFrame } from "@/features/listing/step-frame";
import { stepMetadata } from "@/features/listing/step-metadata";

export const generateMetadata = stepMetadata("check");

/** The last screen while it is written; afterwards the page of where it stands. */
export default async function CheckPage(props: ListingPageProps) {
  const { locale, listing, zone, member, get } = await openListing(props);
  const { events } = await get(ListingEventsAnswer, `/studio/listings/${listing.id}/history`);
  return (
    <StepFrame locale={locale} listing={listing} step="check">
      <CheckStatus locale={locale} listing={listing} zone={zone} reviewer={member.role !== "beneficiary"} />
      <CheckProblems locale={locale} listing={listing} />
      <CheckSummary locale={locale} listing={listing} />
      <FoodQuestion locale={locale} listing={listing} />
      <SubmitAct locale={locale} listing={listing} />
      <CheckScreens locale={locale} listing={listing} />
      <CheckHistory locale={locale} events={events} zone={zone} />
      <DiscardAct locale={locale} listing={listing} wasPublished={events.some(({ kind }) => kind === "published")} />
    </StepFrame>
  );
}

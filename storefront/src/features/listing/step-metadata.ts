import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskMetadata } from "@/features/session/desk-metadata";
import { readParams } from "@/i18n/page";
import type { ListingPageProps } from "./open-listing";
import type { Step } from "./steps";

/** The title of a screen's page. */
export const stepMetadata =
  (step: Step) =>
  async ({ params }: ListingPageProps): Promise<Metadata> => {
    const { locale } = await readParams(params);
    return deskMetadata((await getTranslations({ locale, namespace: "listing" }))(`${step}_title`));
  };

"use client";
import { useParams } from "next/navigation";
import english from "../../messages/failure.en.json";
import indonesian from "../../messages/failure.id.json";

/**
 * The texts of the error pages in the language of the address. They have files of their own and travel with the page,
 * because nothing may be asked of a server once it fails, and the whole message file is too heavy to send along.
 */
export function useFailureTexts(): typeof indonesian {
  const { locale } = useParams<{ locale: string }>();
  return locale === "en" ? english : indonesian;
}

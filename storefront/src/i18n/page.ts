import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { isLocale, type Locale } from "./routing";

export interface LocaleParams {
  locale: string;
}

/** What `[locale]` pages get from Next. */
export interface PageProps<Params extends LocaleParams = LocaleParams> {
  params: Promise<Params>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * Reads the params of a page and settles its language, so that it can be cached. Unknown languages are 404.
 * Handles arrive percent-encoded.
 */
export async function readParams<Params extends LocaleParams>(params: Promise<Params>): Promise<Omit<Params, "locale"> & { locale: Locale }> {
  const { locale, ...rest } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return { ...rest, locale };
}

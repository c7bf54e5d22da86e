"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import { inOtherLanguage } from "@/i18n/other-language";
import type { Locale } from "@/i18n/routing";

interface LanguageLinkProps {
  locale: Locale;
  text: string;
  label: string;
  className?: string;
}

/** The same page in the other language; the address bar knows which page this is. */
export function LanguageLink(props: LanguageLinkProps) {
  return (
    <Suspense fallback={<Anchor {...props} href={props.locale === "id" ? "/en" : "/"} />}>
      <ToSamePage {...props} />
    </Suspense>
  );
}

function ToSamePage(props: LanguageLinkProps) {
  const search = useSearchParams().toString();
  return <Anchor {...props} href={`${inOtherLanguage(usePathname(), props.locale)}${search ? `?${search}` : ""}`} />;
}

function Anchor({ locale, text, label, className, href }: LanguageLinkProps & { href: string }) {
  const other = locale === "id" ? "en" : "id";
  return <a href={href} hrefLang={other} lang={other} title={label} className={className}>{text}</a>;
}

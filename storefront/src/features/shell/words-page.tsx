import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Pattern } from "@/design/pattern";
import { Breadcrumbs } from "@/features/shell/breadcrumbs";
import { PageHead } from "@/features/shell/page-head";
import type { Locale } from "@/i18n/routing";

export type WordsPageName = "about" | "returns" | "complaints" | "privacy";

interface Section {
  title: string;
  text: string[];
}

/** A short page of words: lead and sections from the messages, with room for one thing more. */
export async function WordsPage({ name, locale, children }: { name: WordsPageName; locale: Locale; children?: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "words" });
  const sections = t.raw(`${name}.sections`) as Section[];
  return (
    <div className="wrap">
      <Breadcrumbs locale={locale} links={[]} />
      <PageHead title={t(`${name}.title`)} lead={t(`${name}.lead`)} />
      <div className="grid gap-16 lg:grid-cols-[38rem_1fr]">
        <div className="prose measure">
          {sections.map(({ title, text }) => [
            <h2 key={title}>{title}</h2>,
            ...text.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
          ])}
          {children}
        </div>
        <Pattern repeat={88} className="no-print hidden max-h-[34rem] lg:block" />
      </div>
    </div>
  );
}

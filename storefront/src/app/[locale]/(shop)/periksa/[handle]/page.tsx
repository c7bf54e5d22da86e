import { StatementCheck } from "@ska/contracts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/design/notice";
import { askCheck, type Checked } from "@/features/statement/ask-check";
import { checkMetadata } from "@/features/statement/check-metadata";
import { CheckedPaper } from "@/features/statement/checked-paper";
import { CodeForm } from "@/features/statement/code-form";
import { readParams, type LocaleParams, type PageProps } from "@/i18n/page";

type Props = PageProps<LocaleParams & { handle: string }>;

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return checkMetadata((await readParams(params)).locale);
}

/** What a code opens: the paper's sums, or the form again. */
export default async function CheckedPage({ params }: Props) {
  const { locale, handle } = await readParams(params);
  const input = StatementCheck.safeParse({ code: handle });
  const checked: Checked = input.success ? await askCheck(input.data) : { kind: "unknown" };
  const t = await getTranslations({ locale, namespace: "statement" });
  return (
    <div className="wrap grid max-w-2xl gap-8 pt-8 lg:pt-14">
      <h1 className="text-4xl">{t("check_title")}</h1>
      {checked.kind === "genuine" ? <CheckedPaper locale={locale} code={handle} statement={checked.statement} /> : (
        <>
          <Notice tone="alert" live>{t(`check_${checked.kind}`)}</Notice>
          <CodeForm locale={locale} />
        </>
      )}
    </div>
  );
}

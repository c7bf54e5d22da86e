import type { MakerIncomeAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { classes } from "@/design/classes";
import type { Locale } from "@/i18n/routing";
import { formatPrice } from "@/lib/price";
import { Amount } from "./amount";

type Income = MakerIncomeAnswer["income"];

/** What she can take, what is kept, and what waits and why. */
export async function Balances({ locale, income }: { locale: Locale; income: Income }) {
  const t = await getTranslations({ locale, namespace: "income" });
  const money = (amount: number) => <Amount hidden={t("hidden_amount")}>{formatPrice(amount)}</Amount>;
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      <Balance name={t("available")} amount={money(income.available)} text={income.available ? t("available_text") : undefined} />
      <Balance name={t("savings")} amount={money(income.savings)} text={t("savings_text")} />
      <Balance name={t("pending")} amount={money(income.pending)} text={t(income.pending ? "pending_text" : "pending_none")} wide />
      {income.reserved ? <Balance name={t("reserved")} amount={money(income.reserved)} text={t("reserved_text")} wide /> : null}
      {income.paid ? <Balance name={t("paid")} amount={money(income.paid)} wide /> : null}
    </dl>
  );
}

function Balance({ name, amount, text, wide = false }: { name: string; amount: ReactNode; text?: string; wide?: boolean }) {
  return (
    <div className={classes("rounded-lg border border-line bg-white px-5 py-4", wide && "sm:col-span-2")}>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="text-xl font-semibold">{amount}</dd>
      {text ? <dd className="mt-1 text-sm text-ink-soft">{text}</dd> : null}
    </div>
  );
}

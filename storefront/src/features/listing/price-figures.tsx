import { Notice } from "@/design/notice";
import { Button } from "@/design/button";
import { formatPrice } from "@/lib/price";
import type { PriceFigures as Figures } from "./price-sheet";

export type FigureTexts = Record<"cost" | "suggestion" | "take" | "margin" | "makers" | "savings" | "center" | "below" | "no_rule" | "advice" | "unknown", string>;

/** What a unit costs, what it might sell for, and who gets what. */
export function PriceFigures({ figures, texts }: { figures: Figures | null; texts: FigureTexts }) {
  if (!figures) return <p className="text-sm text-ink-soft">{texts.unknown}</p>;
  const { cost, suggestion, margin, share } = figures;
  const line = (name: string, amount: number, strong = false) => (
    <div className={`flex items-baseline justify-between gap-4 py-2 ${strong ? "font-semibold" : "text-sm"}`}>
      <dt>{name}</dt>
      <dd className="money whitespace-nowrap">{formatPrice(amount)}</dd>
    </div>
  );
  return (
    <div className="grid gap-3">
      <dl className="divide-y divide-line">
        {line(texts.cost, cost, true)}
        {line(texts.suggestion, suggestion, true)}
        {margin === null ? null : line(texts.margin, margin, true)}
        {share ? line(texts.makers, share.makers) : null}
        {share && share.savings > 0 ? line(texts.savings, share.savings) : null}
        {share ? line(texts.center, share.center) : null}
      </dl>
      <p className="text-xs text-ink-soft">{texts.advice}</p>
      <Button type="submit" name="intent" value={`take:${suggestion.toLocaleString("id-ID")}`} tone="outline" className="justify-self-start">{texts.take}</Button>
      {margin !== null && margin < 0 ? <Notice tone="alert" live>{texts.below}</Notice> : null}
      {margin !== null && !share ? <p className="text-sm text-ink-soft">{texts.no_rule}</p> : null}
    </div>
  );
}

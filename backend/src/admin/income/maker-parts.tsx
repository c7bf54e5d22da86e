import { Text } from "@medusajs/ui";
import { rupiah } from "../rupiah";
import type { IncomeWords } from "../words/income";

interface Props {
  words: IncomeWords;
  makers: readonly { beneficiary_id: string; alias: string; amount: number; savings: number }[];
}

/** What each maker got, savings included. */
export const MakerParts = ({ words, makers }: Props) => (
  <ul className="flex flex-col gap-y-1">
    {makers.map(({ beneficiary_id, alias, amount, savings }) => (
      <li key={beneficiary_id} className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text size="small">{alias}</Text>
        <Text size="small" className="tabular-nums">
          {rupiah(amount)} {savings === 0 ? null : <span className="text-ui-fg-subtle">({words.includes(rupiah(savings))})</span>}
        </Text>
      </li>
    ))}
  </ul>
);

import type { Rupiah } from "@ska/money";

/**
 * A bigint or numeric column as PostgreSQL hands it over: text.
 * @throws RangeError when it is no safe integer.
 */
export function rupiahColumn(value: string | number | null): Rupiah {
  const amount = Number(value ?? 0);
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a safe whole amount: ${value}`);
  return amount;
}

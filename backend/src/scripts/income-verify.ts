import type { ExecArgs } from "@medusajs/framework/types";
import { verifyIncome } from "../workflows/income/verify-income";

/** `pnpm income:verify`: says what was counted and, by ids, what differs; ends with 1 when anything does. */
export default async function sayIncome({ container }: ExecArgs): Promise<void> {
  const { differences, balances, centers, entries, postings, reportLines, months, orders, money } = await verifyIncome(container);
  for (const { what, id, why } of differences) console.error(`${what} ${id}: ${why}`);
  console.log(`${entries} entries and ${postings} postings of ${centers} centres, ${reportLines} report lines, ${months} months, ${orders} orders`);
  console.log(`Balances in rupiah: ${Object.entries(balances).map(([kind, balance]) => `${kind} ${balance}`).join(", ")}`);
  console.log(`The payments of these orders hold Rp ${money}`);
  console.log(differences.length === 0 ? "Income is as it was made: nothing differs." : `${differences.length} differences.`);
  if (differences.length > 0) process.exit(1);
}

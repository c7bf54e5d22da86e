import { NO_KEY, type IncomeQuery } from "@ska/contracts";

/** Whose income a report shows one by one, for the audit log: nobody's unless it is grouped by beneficiary. */
export const peopleIn = (group: IncomeQuery["group"], rows: readonly { key: string }[]): string[] =>
  group === "beneficiary" ? rows.flatMap(({ key }) => (key === NO_KEY ? [] : [key])) : [];

import type { ThresholdsAnswer } from "@ska/contracts";

export type Thresholds = ThresholdsAnswer["thresholds"];

/** A month's figure beside the published ones, in whole rupiah; parts are null where a figure isn't known. */
export interface BesideYardsticks {
  monthly: number;
  /** 0.95 is 95 percent of the poverty line. */
  ofPovertyLine: number | null;
  ofMinimumWage: number | null;
}

/** What somebody's share over so many months comes to in one, beside the poverty line and the minimum wage. */
export function besideYardsticks(share: number, months: number, { poverty_line, minimum_wage }: Pick<Thresholds, "poverty_line" | "minimum_wage">): BesideYardsticks {
  const monthly = Math.round(share / months);
  return {
    monthly,
    ofPovertyLine: poverty_line && Math.max(0, monthly) / poverty_line.amount,
    ofMinimumWage: minimum_wage && Math.max(0, monthly) / minimum_wage.amount,
  };
}

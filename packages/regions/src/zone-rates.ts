import type { IslandGroup } from "./provinces";

/**
 * Rupiah per started kilogram of the regular service. Our own table, set near the
 * published 2025 per-kilogram tariffs of Indonesian couriers (JNE REG, Pos Reguler).
 */
export const SAME_PROVINCE_RATE = 9_000;

/** Between two provinces of one island group. */
export const SAME_ISLAND_RATES: Readonly<Record<IslandGroup, number>> = {
  java: 13_000,
  sumatra: 17_000,
  lesser_sunda: 18_000,
  kalimantan: 19_000,
  sulawesi: 19_000,
  maluku: 30_000,
  papua: 42_000,
};

/** Between island groups; a pair is listed once and holds both ways. */
export const SEA_RATES: ReadonlyArray<readonly [IslandGroup, IslandGroup, number]> = [
  ["java", "lesser_sunda", 21_000],
  ["java", "sumatra", 25_000],
  ["java", "kalimantan", 32_000],
  ["java", "sulawesi", 35_000],
  ["java", "maluku", 56_000],
  ["java", "papua", 75_000],
  ["sumatra", "lesser_sunda", 34_000],
  ["sumatra", "kalimantan", 39_000],
  ["sumatra", "sulawesi", 46_000],
  ["sumatra", "maluku", 67_000],
  ["sumatra", "papua", 89_000],
  ["lesser_sunda", "kalimantan", 37_000],
  ["lesser_sunda", "sulawesi", 33_000],
  ["lesser_sunda", "maluku", 52_000],
  ["lesser_sunda", "papua", 71_000],
  ["kalimantan", "sulawesi", 34_000],
  ["kalimantan", "maluku", 57_000],
  ["kalimantan", "papua", 76_000],
  ["sulawesi", "maluku", 38_000],
  ["sulawesi", "papua", 59_000],
  ["maluku", "papua", 47_000],
];

/** The rate from which a sea route counts as far. */
export const FAR_FROM_RATE = 50_000;

/** Economy costs this share of regular, in percent, rounded up to full 500 rupiah. */
export const ECONOMY_PERCENT = 75;

/** Days on the way, first and last, by distance. */
export const ESTIMATES = {
  same_province: { regular: [1, 2], economy: [2, 4] },
  same_island: { regular: [2, 3], economy: [3, 6] },
  neighbouring: { regular: [3, 5], economy: [5, 9] },
  far: { regular: [5, 9], economy: [9, 18] },
} as const;

/** The sea separates these: shipping prices follow them. */
export const ISLAND_GROUPS = [
  "sumatra",
  "java",
  "lesser_sunda",
  "kalimantan",
  "sulawesi",
  "maluku",
  "papua",
] as const;
export type IslandGroup = (typeof ISLAND_GROUPS)[number];

export type IndonesianTimezone = "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";

export interface Province {
  /** Two digits, Kemendagri. */
  readonly code: string;
  /** Official Indonesian name. */
  readonly name: string;
  readonly island: IslandGroup;
  /** WIB, WITA or WIT of the province. */
  readonly timezone: IndonesianTimezone;
}

/**
 * Where the codes come from. BPS numbers the Papuan provinces differently
 * (BPS 94 is Kemendagri 91), so codes of the two must never be mixed.
 */
export const PROVINCES_SOURCE = {
  name: "Kode dan Data Wilayah Administrasi Pemerintahan dan Pulau, Kementerian Dalam Negeri",
  document: "Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025",
  year: 2025,
} as const;

const WIB = "Asia/Jakarta";
const WITA = "Asia/Makassar";
const WIT = "Asia/Jayapura";

const province = (
  code: string,
  name: string,
  island: IslandGroup,
  timezone: IndonesianTimezone,
): Province => ({ code, name, island, timezone });

/** All 38 provinces, ordered by code. */
export const PROVINCES: readonly Province[] = [
  province("11", "Aceh", "sumatra", WIB),
  province("12", "Sumatera Utara", "sumatra", WIB),
  province("13", "Sumatera Barat", "sumatra", WIB),
  province("14", "Riau", "sumatra", WIB),
  province("15", "Jambi", "sumatra", WIB),
  province("16", "Sumatera Selatan", "sumatra", WIB),
  province("17", "Bengkulu", "sumatra", WIB),
  province("18", "Lampung", "sumatra", WIB),
  province("19", "Kepulauan Bangka Belitung", "sumatra", WIB),
  province("21", "Kepulauan Riau", "sumatra", WIB),
  province("31", "DKI Jakarta", "java", WIB),
  province("32", "Jawa Barat", "java", WIB),
  province("33", "Jawa Tengah", "java", WIB),
  province("34", "DI Yogyakarta", "java", WIB),
  province("35", "Jawa Timur", "java", WIB),
  province("36", "Banten", "java", WIB),
  province("51", "Bali", "lesser_sunda", WITA),
  province("52", "Nusa Tenggara Barat", "lesser_sunda", WITA),
  province("53", "Nusa Tenggara Timur", "lesser_sunda", WITA),
  province("61", "Kalimantan Barat", "kalimantan", WIB),
  province("62", "Kalimantan Tengah", "kalimantan", WIB),
  province("63", "Kalimantan Selatan", "kalimantan", WITA),
  province("64", "Kalimantan Timur", "kalimantan", WITA),
  province("65", "Kalimantan Utara", "kalimantan", WITA),
  province("71", "Sulawesi Utara", "sulawesi", WITA),
  province("72", "Sulawesi Tengah", "sulawesi", WITA),
  province("73", "Sulawesi Selatan", "sulawesi", WITA),
  province("74", "Sulawesi Tenggara", "sulawesi", WITA),
  province("75", "Gorontalo", "sulawesi", WITA),
  province("76", "Sulawesi Barat", "sulawesi", WITA),
  province("81", "Maluku", "maluku", WIT),
  province("82", "Maluku Utara", "maluku", WIT),
  province("91", "Papua", "papua", WIT),
  province("92", "Papua Barat", "papua", WIT),
  province("93", "Papua Selatan", "papua", WIT),
  province("94", "Papua Tengah", "papua", WIT),
  province("95", "Papua Pegunungan", "papua", WIT),
  province("96", "Papua Barat Daya", "papua", WIT),
];

const byCode = new Map(PROVINCES.map((one) => [one.code, one]));

/** The province of a two-digit code, or undefined. */
export function findProvince(code: string | null | undefined): Province | undefined {
  return code ? byCode.get(code) : undefined;
}

/** The Indonesian name of a province code; throws RangeError for an unknown code. */
export function provinceName(code: string): string {
  return requireProvince(code).name;
}

/** The province of a code; throws RangeError for an unknown one. */
export function requireProvince(code: string): Province {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`Unknown province code "${code}"`);
  return found;
}

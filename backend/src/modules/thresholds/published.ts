import type { ThresholdInput } from "@ska/contracts";

const DECREES = "Berita pers Desember 2025 tentang keputusan gubernur; periksa keputusannya sebelum dipakai resmi";
const PROVINCES = "Daftar UMP 2026 di pers; periksa keputusan gubernurnya sebelum dipakai resmi";

const wage = (area_code: string, area: string, amount: number, source: string): ThresholdInput => ({
  kind: "minimum_wage",
  area_code,
  area,
  year: 2026,
  amount,
  basis: "per pekerja per bulan",
  source,
});

/** What was published when the table was made; from then on administrators keep it. Texts are data, in Indonesian like all that they add. Amounts in whole rupiah. */
export const PUBLISHED: readonly ThresholdInput[] = [
  { kind: "poverty_line", area_code: "ID", area: "Indonesia", year: 2025, amount: 641_443, basis: "pengeluaran per orang per bulan", source: "BPS, September 2025, menurut pers", url: "https://www.bps.go.id" },
  wage("32.75", "Kota Bekasi", 5_999_443, DECREES),
  wage("32.01", "Kabupaten Bogor", 5_161_769, DECREES),
  wage("32.02", "Kabupaten Sukabumi", 3_831_926, DECREES),
  wage("32.72", "Kota Sukabumi", 3_192_807, DECREES),
  wage("32.73", "Kota Bandung", 4_737_678, DECREES),
  wage("32.77", "Kota Cimahi", 4_090_568, DECREES),
  wage("33.23", "Kabupaten Temanggung", 2_397_000, DECREES),
  wage("33.72", "Kota Surakarta", 2_570_000, DECREES),
  wage("33.08", "Kabupaten Magelang", 2_607_790, DECREES),
  wage("33.02", "Kabupaten Banyumas", 2_474_599, DECREES),
  wage("33.18", "Kabupaten Pati", 2_485_000, DECREES),
  wage("35.14", "Kabupaten Pasuruan", 5_187_681, DECREES),
  wage("35.75", "Kota Pasuruan", 3_555_301, DECREES),
  wage("35.78", "Kota Surabaya", 5_288_796, DECREES),
  wage("35.16", "Kabupaten Mojokerto", 5_176_101, DECREES),
  wage("35.76", "Kota Mojokerto", 3_208_556, DECREES),
  wage("35.12", "Kabupaten Situbondo", 2_483_962, DECREES),
  wage("31", "DKI Jakarta", 5_729_876, PROVINCES),
  wage("32", "Jawa Barat", 2_317_601, PROVINCES),
  wage("33", "Jawa Tengah", 2_327_386, PROVINCES),
  wage("35", "Jawa Timur", 2_446_880, PROVINCES),
  wage("34", "DI Yogyakarta", 2_417_495, PROVINCES),
  wage("51", "Bali", 3_207_459, PROVINCES),
  wage("73", "Sulawesi Selatan", 3_921_088, PROVINCES),
  {
    kind: "hour_of_making",
    area_code: "ID",
    area: "Indonesia",
    year: 2025,
    amount: 13_000,
    basis: "per jam membuat",
    source: "UMP 2025 terendah (Jawa Tengah, Rp 2.169.349 sebulan) dibagi 173 jam menurut PP 35/2021, dibulatkan ke atas ke Rp 500",
  },
];

import "server-only";
import { findProvince } from "@ska/regions";
import { getDistricts, getRegencies, getVillages } from "idn-area-data";
import { LEAST_LETTERS, type Village } from "./village";

const MOST_SHOWN = 8;

interface Entry {
  village: Village;
  /** Everything it can be found by, in small letters, words set apart. */
  text: string;
}

let index: Promise<Entry[]> | undefined;

const plain = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, " ").trim();

/** "KABUPATEN ACEH SELATAN" is "Kabupaten Aceh Selatan". */
const capitals = (text: string): string => text.toLowerCase().replace(/(^|[\s.(-])\p{L}/gu, (letter) => letter.toUpperCase()).replace("Dki", "DKI");

/** Some 84,000 names: read at the first question and kept. */
async function readIndex(): Promise<Entry[]> {
  const [regencies, districts, villages] = await Promise.all([getRegencies(), getDistricts(), getVillages()]);
  const cities = new Map(regencies.map(({ code, name }) => [code, capitals(name)]));
  const districtOf = new Map(districts.map((district) => [district.code, district]));
  return villages.flatMap(({ code, name, district_code }) => {
    const district = districtOf.get(district_code);
    const city = cities.get(district?.regency_code ?? "");
    const province = findProvince(code.slice(0, 2));
    if (!district || !city || !province) return [];
    const village: Village = { code, village: name, district: district.name, city, province: province.code, provinceName: province.name };
    return [{ village, text: ` ${plain(`${name} ${district.name} ${city} ${province.name}`)}` }];
  });
}

/**
 * Villages in which every typed word begins a word, those whose own name begins so first. At most eight; none for fewer than three letters.
 * Names: `idn-area-data`, after the Ministry of Home Affairs, under the Open Database License, which the shop's footer names.
 */
export async function findVillages(typed: string): Promise<Village[]> {
  const words = plain(typed).split(" ").filter(Boolean);
  if (words.join("").length < LEAST_LETTERS) return [];
  index ??= readIndex();
  const own = ` ${words.join(" ")}`;
  const rank = ({ text, village }: Entry): number => (plain(village.village) === own.trim() ? 0 : text.startsWith(own) ? 1 : text.startsWith(` ${words[0] ?? ""}`) ? 2 : 3);
  return (await index)
    .filter(({ text }) => words.every((word) => text.includes(` ${word}`)))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank || a.entry.text.length - b.entry.text.length)
    .slice(0, MOST_SHOWN)
    .map(({ entry }) => entry.village);
}

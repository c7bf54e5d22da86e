import { randomBytes } from "node:crypto";
import { provinceName } from "@ska/regions";

const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Letters that tell nothing. */
export const randomLetters = (count: number): string => [...randomBytes(count)].map((byte) => LETTERS[byte % LETTERS.length]).join("");

const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

interface Named {
  name: string;
  protected: boolean;
  province_code: string;
}

/** A new public address of a centre: a protected one's tells its province and nothing else (product.md, privacy rule 1). */
export const newCenterHandle = (center: Named): string =>
  `${center.protected ? `sentra-${slug(provinceName(center.province_code))}` : slug(center.name)}-${randomLetters(4)}`;

/** Whether an address gives a centre's name away: it shares a word of it that isn't what all centres are called or its province. */
export function tellsName(handle: string, { name, province_code }: Named): boolean {
  const neutral = new Set(["sentra", "balai", "upt", "kreasi", "atensi", ...slug(provinceName(province_code)).split("-")]);
  const words = slug(name).split("-").filter((word) => word.length >= 3 && !neutral.has(word));
  return words.some((word) => handle.split("-").includes(word));
}

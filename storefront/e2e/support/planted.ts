import { readFileSync } from "node:fs";
import path from "node:path";

const catalog = path.join(__dirname, "../../../backend/src/seed/catalog");
const valuesOf = (text: string, field: string): string[] => [...text.matchAll(new RegExp(`\\b${field}: "([^"]+)"`, "g"))].map(([, value]) => value!);

const people = readFileSync(path.join(catalog, "beneficiaries.ts"), "utf8");
const centers = readFileSync(path.join(catalog, "centers.ts"), "utf8").split(/^ {2}\{$/m).filter((one) => one.includes("protected: true"));

/** What the seed planted to be looked for: read as text, because the shop knows nothing of the backend's code. */
export const LEGAL_NAMES = valuesOf(people, "legal_name");
export const PHONES = valuesOf(people, "phone");
export const ALIASES = valuesOf(people, "public_alias");

/** Each name and every longer word of it, and each phone number without its country's code. */
export const PRIVATE_WORDS = [...new Set([...LEGAL_NAMES.flatMap((name) => [name, ...name.split(" ").filter((word) => word.length > 5)]), ...PHONES.map((phone) => phone.replace("+62", ""))])];

/** Names and towns of centres that the public may not know. */
export const PROTECTED_WORDS = centers.flatMap((center) => [...valuesOf(center, "name"), ...valuesOf(center, "city").map((city) => city.replace(/^(Kabupaten|Kota) /, ""))]);

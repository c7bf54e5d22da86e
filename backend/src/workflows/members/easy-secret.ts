import type { Role } from "../../modules/centers/types";

/** Words that the commonest passwords are made of, with figures and signs around them. */
const COMMON_WORDS = new Set([
  "password", "passwort", "passw", "qwerty", "qwertyuiop", "qwertyui", "asdfghjkl", "asdfgh", "zxcvbnm", "qazwsx", "qazwsxedc", "abc", "abcdef", "abcdefghij",
  "iloveyou", "letmein", "welcome", "admin", "administrator", "superadmin", "root", "login", "secret", "master", "monkey", "dragon", "football", "princess", "sunshine",
  "rahasia", "sayang", "cinta", "bismillah", "alhamdulillah", "indonesia", "indonesiaku", "jakarta", "bandung", "surabaya", "merdeka", "garuda", "katasandi", "sandi",
  "doraemon", "persib", "persija", "akuganteng", "akucantik", "akusayangkamu", "anjing", "kucing", "selamat", "terserah", "gakadayangtau", "sentra", "kreasi", "atensi", "sentrakreasiatensi",
]);

const SMALLEST_VARIETY = 5;

interface Owner {
  readonly role: Role;
  readonly displayName: string;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** 111111, 121212, 123123: a part of at most half the length, again and again. */
const isRepeat = (text: string): boolean => /^(.+)\1+$/su.test(text);

/** 123456, 890123, 654321, 246802: the same step from figure to figure. */
function isRun(figures: string): boolean {
  const steps = [...figures].slice(1).map((figure, index) => (Number(figure) - Number(figures[index]) + 10) % 10);
  return new Set(steps).size === 1;
}

/** 112233, 332211: pairs that climb or fall. */
const isPairedRun = (figures: string): boolean => /^(?:(.)\1){3}$/.test(figures) && isRun(`${figures[0]}${figures[2]}${figures[4]}`);

function easyPin(pin: string, phone: string | null): string | null {
  if (isRepeat(pin) || isRun(pin) || isPairedRun(pin) || new Set(pin).size < 3) return "is too easy to guess: the figures follow a pattern";
  if (phone !== null && digitsOf(`0${phone.slice(3)}`).includes(pin)) return "is too easy to guess: it stands in the phone number";
  return null;
}

function easyPassword(password: string, { displayName, email }: Owner): string | null {
  const plain = password.normalize("NFKD").toLowerCase();
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const spelled = core.replace(/[@4]/g, "a").replace(/0/g, "o").replace(/1/g, "i").replace(/3/g, "e").replace(/[$5]/g, "s");
  const words = [core, spelled];
  if (words.some((word) => COMMON_WORDS.has(word))) return "is too easy to guess: it is one of the commonest passwords";
  if (isRepeat(plain) || new Set(plain).size < SMALLEST_VARIETY) return "is too easy to guess: it repeats itself";
  if (/^\d+$/.test(plain)) return "is too easy to guess: it is made of figures only";
  const own = [displayName, email ?? "", email?.split("@")[0] ?? ""].map((text) => text.toLowerCase().replace(/\s/g, "")).filter((text) => text.length > 3);
  const bare = plain.replace(/\s/g, "").replace(/[^a-z@.]+$/, "");
  return own.includes(plain) || own.includes(bare) ? "is too easy to guess: it is the account's own name" : null;
}

/**
 * Why a secret won't do, in words that follow a field's name; null when it will. Six digits are for beneficiaries only,
 * whose account shows nobody's data but their own.
 */
export function easySecret(secret: string, owner: Owner): string | null {
  if (!/^\d{6}$/.test(secret)) return easyPassword(secret, owner);
  if (owner.role !== "beneficiary") return "must be at least ten characters";
  return easyPin(secret, owner.phone);
}

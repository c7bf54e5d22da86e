import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const VERSION = "s1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a sealed value is for; a value sealed for one purpose can't be passed off as another. */
export type Purpose = "legal_name" | "phone" | "evidence" | "statement_code";

function keyFor(use: string): Buffer {
  const secret = process.env.PRIVATE_DATA_KEY;
  if (!secret) throw new Error("PRIVATE_DATA_KEY is not set: names and phone numbers can be neither kept nor read");
  return Buffer.from(hkdfSync("sha256", secret, "", `ska ${use}`, 32));
}

/** AES-256-GCM with the key from PRIVATE_DATA_KEY; bytes in, `iv | tag | ciphertext` out. */
export function sealBytes(plain: Buffer, purpose: Purpose): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(`seal ${purpose}`), iv);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws when the bytes were sealed with another key or for another purpose, or were changed. */
export function unsealBytes(sealed: Buffer, purpose: Purpose): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", keyFor(`seal ${purpose}`), sealed.subarray(0, IV_BYTES));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** A text as it is kept in an encrypted column. Twice the same text gives two different values. */
export const seal = (plain: string, purpose: Purpose): string =>
  `${VERSION}.${sealBytes(Buffer.from(plain, "utf8"), purpose).toString("base64url")}`;

/** The text of an encrypted column. @throws as `unsealBytes`, and for what was never sealed. */
export function unseal(sealed: string, purpose: Purpose): string {
  const [version, body] = sealed.split(".", 2);
  if (version !== VERSION || !body) throw new Error("Not a sealed value");
  return unsealBytes(Buffer.from(body, "base64url"), purpose).toString("utf8");
}

/** A keyed hash, the same for the same text: finds a value without keeping it. */
export const fingerprint = (text: string, use: string): string =>
  createHmac("sha256", keyFor(`fingerprint ${use}`)).update(text).digest("base64url");

import sharp from "sharp";
import type { Question } from "./asker";

/** The smallest PNG there is: one grey dot. */
export const PIXEL: NonNullable<Question["file"]> = {
  name: "form.png",
  type: "image/png",
  bytes: Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64"),
};

/** A photo as small as may be: what is tried is who may send it. */
export const smallPhoto = async (): Promise<NonNullable<Question["file"]>> => ({
  name: "photo.jpg",
  type: "image/jpeg",
  bytes: await sharp({ create: { width: 320, height: 320, channels: 3, background: "#6a4" } }).jpeg().toBuffer(),
});

/** A picture of no one, as large as a phone's portrait has to be. */
export const portrait = async (): Promise<NonNullable<Question["file"]>> => ({
  name: "portrait.jpg",
  type: "image/jpeg",
  bytes: await sharp({ create: { width: 900, height: 900, channels: 3, background: "#a64" } }).jpeg().toBuffer(),
});

import fc from "fast-check";

const sign = fc.constantFrom("'", '"', "\\", "&", "|", "!", "(", ")", ":*", "<->", "%", "_", "?", "??", "$1", "\0", "😀", "\ud800", "-", "~", " ", "oleh-", "keran", "jang", "__proto__", ";--");

/** Whatever somebody may type: any signs, those that mean something to a database, and far too much. */
export const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(sign, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.integer({ min: 1_000, max: 50_000 }).map((length) => "keranjang rotan ".repeat(length)),
);

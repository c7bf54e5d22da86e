import { describe, expect, it } from "vitest";
import { easySecret } from "./easy-secret";

const maker = { role: "beneficiary", displayName: "Kenanga", email: null, phone: "+6281234957206" } as const;
const manager = { role: "manager", displayName: "Pengelola Wana", email: "pengelola.wana@example.id", phone: null } as const;

describe("six digits", () => {
  it.each(["000000", "121212", "123123", "123456", "654321", "890123", "246802", "112233", "332211", "100001", "495720", "812349"])("refuses %s", (pin) => {
    expect(easySecret(pin, maker)).toMatch(/too easy/);
  });

  it.each(["739154", "204961", "580317"])("takes %s from a beneficiary and from nobody else", (pin) => {
    expect(easySecret(pin, maker)).toBeNull();
    expect(easySecret(pin, manager)).toBe("must be at least ten characters");
  });
});

describe("a password", () => {
  it.each(["Password123", "P@ssw0rd2026", "rahasia123!", "qwertyuiop", "1234567890", "Indonesia1945", "bismillah99", "aaaaaaaaaa", "abcabcabcabc", "Pengelola Wana", "pengelola.wana@example.id", "pengelola.wana12"])(
    "refuses %s",
    (password) => {
      expect(easySecret(password, manager)).toMatch(/too easy/);
    },
  );

  it.each(["kopi pagi di teras", "Lereng-Sumbing-73", "correct horse battery staple"])("takes %s", (password) => {
    expect(easySecret(password, manager)).toBeNull();
  });
});

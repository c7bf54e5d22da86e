import { describe, expect, it } from "vitest";
import { judgeSecret, refusedSecret } from "./secret-rules";

describe("judgeSecret", () => {
  it("takes six figures for a PIN, or a long password", () => {
    expect(judgeSecret("482915", "482915", { pin: true })).toBeNull();
    expect(judgeSecret("hujan di sawah", "hujan di sawah", { pin: true })).toBeNull();
    expect(judgeSecret("48291", "48291", { pin: true })).toBe("pin");
    expect(judgeSecret("48291a", "48291a", { pin: true })).toBe("pin");
  });

  it("asks ten characters of those who may not have a PIN", () => {
    expect(judgeSecret("482915", "482915", { pin: false })).toBe("password");
    expect(judgeSecret("sembilan9", "sembilan9", { pin: false })).toBe("password");
    expect(judgeSecret("sepuluh-10", "sepuluh-10", { pin: false })).toBeNull();
  });

  it("wants it twice the same", () => {
    expect(judgeSecret("", "", { pin: true })).toBe("empty");
    expect(judgeSecret("482915", "482916", { pin: true })).toBe("differs");
  });
});

describe("refusedSecret", () => {
  it("knows the backend's reasons apart", () => {
    expect(refusedSecret("current: is not your present secret")).toBe("wrong");
    expect(refusedSecret("next: is the same as before")).toBe("same");
    expect(refusedSecret("secret: is too easy to guess: the figures follow a pattern")).toBe("easy");
  });
});

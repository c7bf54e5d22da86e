import { afterEach, describe, expect, it } from "vitest";
import { absoluteAddress, storedAddress } from "./media-address";

describe("picture addresses", () => {
  afterEach(() => {
    delete process.env.MEDIA_URL;
  });

  it("follows the shop when it moves", () => {
    const stored = storedAddress("abc/640.avif");
    process.env.MEDIA_URL = "https://one.example/media";
    expect(absoluteAddress(stored)).toBe("https://one.example/media/abc/640.avif");
    process.env.MEDIA_URL = "https://two.example";
    expect(absoluteAddress(stored)).toBe("https://two.example/abc/640.avif");
  });

  it("leaves other addresses alone", () => {
    expect(absoluteAddress("https://elsewhere.example/a.jpg")).toBe("https://elsewhere.example/a.jpg");
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { orderIdOf, trackingToken } from "./tracking-token";

describe("tracking token", () => {
  beforeEach(() => void vi.stubEnv("LINK_SECRET", "first-secret"));
  afterEach(() => void vi.unstubAllEnvs());

  it("opens its own order only", () => {
    const token = trackingToken("order_01ABC");
    expect(orderIdOf(token)).toBe("order_01ABC");
    const [, signature] = token.split(".");
    expect(orderIdOf(`${Buffer.from("order_01ABD").toString("base64url")}.${signature}`)).toBeNull();
  });

  it("carries 128 bits nobody can guess", () => {
    const signature = trackingToken("order_01ABC").split(".")[1] ?? "";
    expect(Buffer.from(signature, "base64url")).toHaveLength(16);
  });

  it("refuses anything else", () => {
    const token = trackingToken("order_01ABC");
    for (const wrong of ["", ".", "a.b", token.slice(0, -2), `${token}.x`, `${token}AAAA`, "x".repeat(5_000)]) {
      expect(orderIdOf(wrong)).toBeNull();
    }
  });

  it("depends on the secret", () => {
    const token = trackingToken("order_01ABC");
    vi.stubEnv("LINK_SECRET", "second-secret");
    expect(orderIdOf(token)).toBeNull();
    vi.stubEnv("LINK_SECRET", "");
    expect(() => trackingToken("order_01ABC")).toThrow("LINK_SECRET");
  });
});

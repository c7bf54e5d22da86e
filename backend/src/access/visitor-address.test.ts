import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { visitorAddress } from "./visitor-address";

const SECRET = "shared between the storefront and the backend";
const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  visitorAddress({ headers, socket: { remoteAddress } } as unknown as Parameters<typeof visitorAddress>[0]);

beforeEach(() => void vi.stubEnv("REVALIDATE_SECRET", SECRET));
afterEach(() => void vi.unstubAllEnvs());

it("believes the storefront, which knows the secret", () => {
  expect(from("127.0.0.1", { "x-visitor-address": "203.0.113.7", "x-visitor-proof": SECRET })).toBe("203.0.113.7");
});

it.each([
  { "x-visitor-address": "203.0.113.7" },
  { "x-visitor-address": "203.0.113.7", "x-visitor-proof": "guessed" },
  { "x-visitor-address": "not an address", "x-visitor-proof": SECRET },
  { "x-forwarded-for": "203.0.113.7" },
 ] as Record<string, string>[])("takes the connection's address whatever a client claims: %j", (headers) => {
  expect(from("198.51.100.4", headers)).toBe("198.51.100.4");
});

it("believes nobody while there is no secret", () => {
  vi.stubEnv("REVALIDATE_SECRET", "");
  expect(from("198.51.100.4", { "x-visitor-address": "203.0.113.7", "x-visitor-proof": "" })).toBe("198.51.100.4");
});

it("counts an IPv6 household once, and IPv4 in IPv6 as IPv4", () => {
  expect(from("2001:db8:1:2:aaaa::1")).toBe(from("2001:db8:1:2::ffff"));
  expect(from("2001:db8:1:3::1")).not.toBe(from("2001:db8:1:2::1"));
  expect(from("::ffff:198.51.100.4")).toBe("198.51.100.4");
});

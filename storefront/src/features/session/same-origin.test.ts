import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

describe("whether a page of this site sent it", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "cross-site", origin: "https://shop.example", host: "shop.example" }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ origin: "https://shop.example", host: "shop.example" }, true],
    [{ origin: "https://shop.example", host: "inside:8000", "x-forwarded-host": "shop.example" }, true],
    [{ origin: "https://elsewhere.example", host: "shop.example" }, false],
    [{ origin: "null", host: "shop.example" }, false],
    [{ host: "shop.example" }, false],
  ])("%j: %s", (headers, expected) => expect(isSameOrigin(new Headers(headers))).toBe(expected));
});

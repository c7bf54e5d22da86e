import { expect, it } from "vitest";
import { PEER_HEADER, visitorAddress } from "./visitor-address";

const asked = (forwarded: string) => new Headers({ [PEER_HEADER]: "10.0.0.2", "x-forwarded-for": forwarded });

it("takes the connection's address without proxies, whatever a client forwards", () => {
  expect(visitorAddress(asked("203.0.113.7"), 0)).toBe("10.0.0.2");
});

it("takes what our outermost proxy added, not what the client wrote before it", () => {
  expect(visitorAddress(asked("6.6.6.6, 203.0.113.7"), 1)).toBe("203.0.113.7");
  expect(visitorAddress(asked("6.6.6.6, 203.0.113.7, 10.0.0.9"), 2)).toBe("203.0.113.7");
});

it("knows none when fewer proxies spoke than there are", () => {
  expect(visitorAddress(new Headers(), 0)).toBeNull();
  expect(visitorAddress(asked("203.0.113.7"), 2)).toBeNull();
});

import { expect, it } from "vitest";
import { afterWorkingDays } from "./working-days";

it.each([
  ["a Monday", "Asia/Jakarta", "2026-11-23T03:00:00Z", 2, "2026-11-25T03:00:00Z"],
  ["over a weekend", "Asia/Jakarta", "2026-11-27T03:00:00Z", 2, "2026-12-01T03:00:00Z"],
  ["from a Saturday", "Asia/Jakarta", "2026-11-28T03:00:00Z", 1, "2026-11-30T03:00:00Z"],
  ["no day, at a weekend too", "Asia/Jakarta", "2026-11-28T03:00:00Z", 0, "2026-11-28T03:00:00Z"],
  ["Friday night in London is Saturday morning in Jayapura", "Asia/Jayapura", "2026-11-27T20:00:00Z", 1, "2026-11-29T20:00:00Z"],
  ["the same in Jakarta", "Asia/Jakarta", "2026-11-27T16:00:00Z", 1, "2026-11-30T16:00:00Z"],
])("%s", (_name, zone, at, days, then) => {
  expect(afterWorkingDays(zone, new Date(at), days).toISOString()).toBe(new Date(then).toISOString());
});

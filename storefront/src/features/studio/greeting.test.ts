import { expect, it } from "vitest";
import { partOfDay } from "./greeting";

it.each([
  ["2026-11-21T22:00:00Z", "Asia/Jakarta", "morning"],
  ["2026-11-21T03:59:00Z", "Asia/Jakarta", "morning"],
  ["2026-11-21T04:00:00Z", "Asia/Jakarta", "noon"],
  ["2026-11-21T08:00:00Z", "Asia/Jakarta", "afternoon"],
  ["2026-11-21T11:30:00Z", "Asia/Jakarta", "evening"],
  ["2026-11-21T17:30:00Z", "Asia/Jakarta", "evening"],
  ["2026-11-21T10:00:00Z", "Asia/Jayapura", "evening"],
])("%s in %s is %s", (when, zone, part) => {
  expect(partOfDay(new Date(when), zone)).toBe(part);
});

import { z } from "zod";

/** Whole rupiah. */
export const Rupiah = z.int();

/** "YYYY-MM". */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month such as 2026-01");

export const inOrder = { message: "must not come before `from`", path: ["to"] };
export const isInOrder = ({ from, to }: { from: string; to: string }): boolean => from <= to;

export const EntryKind = z.enum(["sale", "shipping", "tax", "release", "refund", "payout", "adjustment"]);

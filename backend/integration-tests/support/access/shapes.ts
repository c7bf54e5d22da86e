import fc, { type Arbitrary } from "fast-check";
import { z } from "@medusajs/framework/zod";

type Json = { [key: string]: unknown; type?: string; properties?: Record<string, Json>; items?: Json; enum?: unknown[]; anyOf?: Json[]; oneOf?: Json[]; required?: string[] };

/** What people and programs send who mean no good, or are broken. */
const HOSTILE: readonly unknown[] = [
  null, "", " ", "\u0000", "\ud800", "' or 1=1 --", "../../etc/passwd", "%", "{}", "[]", "NaN", "-1", "1e309", "2026-02-30", "9999-12-31", "0000-00-00", "٠٨١٢", "a".repeat(5_000),
  0, -1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, true, false, [], {}, [null], [[]], { $ne: null }, { __proto__: null, constructor: { prototype: {} } }, { toString: "x" },
];
const hostile = fc.constantFrom(...HOSTILE);

/** A value of the right form most of the time. */
function shaped(schema: Json): Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(shaped));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "object": {
      const fields = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, value(inner)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
    }
    case "array":
      return fc.array(value(schema.items ?? {}), { maxLength: 4 });
    case "integer":
    case "number":
      return fc.oneof(fc.integer(), fc.integer({ min: 0, max: 300 }), fc.double());
    case "boolean":
      return fc.boolean();
    case "string":
      return fc.oneof(fc.string({ unit: "grapheme" }), fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)), fc.constantFrom("081234567890", "ani@test.example", "Melati", "2026-01"));
    default:
      return fc.jsonValue();
  }
}

const value = (schema: Json): Arbitrary<unknown> => fc.oneof({ weight: 4, arbitrary: shaped(schema) }, { weight: 1, arbitrary: hostile });

/** Bodies or queries that are almost what a contract asks for, and some that are anything at all. */
export function shapesOf(contract: z.ZodType | undefined): Arbitrary<unknown> {
  if (!contract) return fc.oneof(fc.constant({}), fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()));
  const shape = z.toJSONSchema(contract, { io: "input", unrepresentable: "any" }) as Json;
  return fc.oneof({ weight: 5, arbitrary: shaped(shape) }, { weight: 1, arbitrary: fc.jsonValue() });
}

/** Ids as they come in addresses; dots alone are another address, not an id. */
export const anyId: Arbitrary<string> = fc
  .oneof(fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }), fc.constantFrom("none", "null", "undefined", "0", "...", "%", "ben_", "a".repeat(2_000)))
  .filter((id) => id !== "." && id !== "..");

import type { PhotoRole } from "@ska/contracts";

/** Source: facts.md, Formatting: at least 3 photos, one of them of the packaging, short edge of 700 px and more. */
const FEWEST = 3;
export const SHORTEST_EDGE = 700;

/** Whether the shop can't take it: its shorter edge has too few pixels. */
export const isTooSmall = ({ width, height }: { width: number; height: number }): boolean => Math.min(width, height) < SHORTEST_EDGE;

/** The photos that every product should have, in the order in which they are asked for. */
const WANTED = ["product", "packaging", "detail"] as const satisfies readonly PhotoRole[];

type PhotoNeed = (typeof WANTED)[number] | "more";

/** What is still to be photographed before a product can be submitted, by the roles that are there; `more` may stand there more than once. */
export function photoNeeds(roles: readonly PhotoRole[]): PhotoNeed[] {
  const missing = WANTED.filter((role) => !roles.includes(role));
  const packaging = missing.filter((role) => role === "packaging");
  const room = Math.max(packaging.length, FEWEST - roles.length);
  const others = missing.filter((role) => role !== "packaging").slice(0, room - packaging.length);
  const needs: PhotoNeed[] = WANTED.filter((role) => packaging.includes(role as "packaging") || others.includes(role as "product" | "detail"));
  return [...needs, ...Array.from({ length: room - needs.length }, () => "more" as const)];
}

/** What the next photo most likely shows. */
export function nextRole(roles: readonly PhotoRole[]): PhotoRole {
  return WANTED.find((role) => !roles.includes(role)) ?? "product";
}

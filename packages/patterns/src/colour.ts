import type { Mark } from "./mark";

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const NEUTRAL = { ground: "#1d2b3e", ink: "#f1e9da", accent: "#b98246" } as const;

/** The palette with every value that isn't a hexadecimal colour replaced, so that nothing foreign reaches the SVG. */
export function safePalette(palette: Mark["palette"]): Mark["palette"] {
  const safe = (name: keyof Mark["palette"]): string => (HEX.test(palette[name]) ? palette[name] : NEUTRAL[name]);
  return { ground: safe("ground"), ink: safe("ink"), accent: safe("accent") };
}

function channels(hex: string): [number, number, number] {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const value = Number.parseInt(long, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour `share` (0 to 1) of the way from `from` to `to`; both hexadecimal. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((channel, i) => Math.round(channel + ((target[i] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

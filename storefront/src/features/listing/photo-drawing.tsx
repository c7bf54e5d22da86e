import type { PhotoAdvice } from "@ska/contracts";

type Code = PhotoAdvice["code"];

/** A box on a table, as a camera might see it. */
interface Scene {
  wall?: string;
  table?: string;
  box?: string;
  lid?: string;
  /** Of the box; 1 fills a good part of the picture. */
  size?: number;
  /** To the side, in the drawing's units. */
  aside?: number;
  shaken?: boolean;
  crowded?: boolean;
  coarse?: boolean;
  light?: "window" | "sun";
}

const BEFORE: Readonly<Record<Code, Scene>> = {
  blurry: { shaken: true },
  too_dark: { wall: "#2b2622", table: "#211d1a", box: "#3a2a1c", lid: "#463422" },
  too_bright: { wall: "#ffffff", table: "#fdfaf4", box: "#f3e6d3", lid: "#fbf3e6", light: "sun" },
  low_contrast: { wall: "#cdbfa9", table: "#c6b79f", box: "#bfae94", lid: "#c9baa2" },
  busy_background: { crowded: true },
  too_far: { size: 0.35 },
  cut_off: { size: 1.2, aside: 26 },
  low_resolution: { coarse: true },
};

const AFTER: Readonly<Partial<Record<Code, Scene>>> = {
  too_dark: { light: "window" },
  low_contrast: { wall: "#33485f", table: "#2a3d52" },
};

/** How the picture is now, and how it could be. The words beside it say the same. */
export function PhotoDrawing({ code, className }: { code: Code; className?: string }) {
  return (
    <svg viewBox="0 0 140 56" aria-hidden="true" className={className}>
      <Frame x={0} scene={BEFORE[code]} />
      <path d="M65 28h10m-4-4 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      <Frame x={80} scene={AFTER[code] ?? {}} />
    </svg>
  );
}

function Frame({ x, scene }: { x: number; scene: Scene }) {
  const { wall = "#ece2d1", table = "#dccdb4", light, crowded, shaken } = scene;
  return (
    <svg x={x} y={0} width={60} height={56} viewBox="0 0 60 56">
      <rect width={60} height={56} rx={4} fill={wall} />
      <path d="M0 40h60v12a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" fill={table} />
      {light === "window" ? <path d="M4 5h12v16H4zm6 0v16M4 13h12" fill="#fffbe9" stroke="#b9a888" strokeWidth="1" /> : null}
      {light === "sun" ? <path d="M50 10m-5 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0M50 1v2m0 14v2M41 10h2m14 0h2" fill="#ffd76a" stroke="#e3b53b" strokeWidth="1.2" /> : null}
      {crowded ? <path d="M4 14h9v26H4zM15 40l6-14 5 14zM44 40a7 7 0 1 1 12 0zM40 8h14v9H40zM20 6l6 4-6 4z" fill="#9b8468" /> : null}
      {shaken ? [-4, 0, 4].map((by) => <g key={by} opacity={0.4}><Box {...scene} aside={by} /></g>) : <Box {...scene} />}
    </svg>
  );
}

function Box({ box = "#8a4f1d", lid = "#b0722f", size = 0.8, aside = 0, coarse = false }: Scene) {
  const place = `translate(${30 + aside} 46) scale(${size})`;
  if (coarse) return <path transform={place} d="M-16-24h8v-4h16v4h8v24h-8v4h-16v-4h-8z" fill={box} stroke={lid} strokeWidth="4" strokeDasharray="4 4" />;
  return (
    <g transform={place}>
      <path d="M-16-24h32V0h-32z" fill={box} />
      <path d="M-18-32h36v9h-36z" fill={lid} />
      <path d="M-8-17H8v9H-8z" fill="#f7efe0" />
    </g>
  );
}

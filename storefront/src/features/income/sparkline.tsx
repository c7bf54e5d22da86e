const WIDTH = 84;
const HEIGHT = 26;
const INSET = 4;

/** A small line of figures, oldest first, with a dot at the last. `label` says the figures in words. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const most = Math.max(1, ...values);
  const points = values.map((value, at) => {
    const x = INSET + (at / Math.max(1, values.length - 1)) * (WIDTH - 2 * INSET);
    const y = HEIGHT - INSET - (Math.max(0, value) / most) * (HEIGHT - 2 * INSET);
    return [x, y] as const;
  });
  const [lastX, lastY] = points.at(-1) ?? [0, 0];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label} className="inline-block text-soga">
      <polyline points={points.map((point) => point.map((one) => one.toFixed(1)).join(",")).join(" ")} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      <circle cx={lastX} cy={lastY} r="2.6" fill="currentColor" />
    </svg>
  );
}

/** A box with its three measures, as the fields beside it name them. Decoration: the fields' labels say it in words. */
export function PackagingBox({ width, height, depth }: Record<"width" | "height" | "depth", string>) {
  const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinejoin: "round" } as const;
  const arrow = { stroke: "var(--color-soga)", strokeWidth: 1.5 } as const;
  return (
    <svg viewBox="0 0 240 176" className="w-full max-w-72 text-ink" aria-hidden="true">
      <path d="M40 60h110v80H40Z" {...line} fill="var(--color-white)" />
      <path d="m40 60 40-36h110l-40 36Z" {...line} fill="var(--color-paper-deep)" />
      <path d="m150 140 40-36V24" {...line} />
      <g fontSize="14" fill="currentColor" textAnchor="middle">
        <path d="M40 152h110M40 148v8M150 148v8" {...arrow} />
        <text x="95" y="170">{width}</text>
        <path d="M28 60v80M24 60h8M24 140h8" {...arrow} />
        <text x="18" y="104" transform="rotate(-90 18 104)">{height}</text>
        <path d="m158 146 40-36M155 142l6 7M195 106l6 7" {...arrow} />
        <text x="204" y="142">{depth}</text>
      </g>
    </svg>
  );
}

/** The word mark. */
export function Logo() {
  return (
    <span className="block leading-none">
      <span className="block font-display text-[1.375rem] font-medium tracking-[-0.01em]">Kreasi Atensi</span>
      <span className="mt-1.5 block text-[0.6875rem] font-medium tracking-[0.11em] text-ink-soft uppercase">Sentra Kreasi Atensi</span>
    </span>
  );
}

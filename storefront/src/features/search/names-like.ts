const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The names of which some word begins with what is typed, in the order given. Accents and case don't count. */
export function namesLike<T extends { name: string }>(typed: string, list: readonly T[]): T[] {
  const asked = plain(typed).trim();
  if (!asked) return [];
  return list.filter(({ name }) => ` ${plain(name)}`.includes(` ${asked}`));
}

/** What a list's address asks for: `?page=3` of `size` each, from one on. */
export function pageOf(asked: string | string[] | undefined, size: number): { page: number; offset: number; limit: number } {
  const number = typeof asked === "string" && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
  return { page: number, offset: (number - 1) * size, limit: size };
}

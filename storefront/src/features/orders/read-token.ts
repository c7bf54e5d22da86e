type SearchParams = Record<string, string | string[] | undefined>;

/** The tracking token of an address; also out of a whole pasted link. Empty when there is none. */
export function readToken(params: SearchParams): string {
  const given = typeof params.token === "string" ? params.token.trim() : "";
  const pasted = /[?&]token=([^&#\s]+)/.exec(given)?.[1];
  return (pasted ?? given).slice(0, 500);
}

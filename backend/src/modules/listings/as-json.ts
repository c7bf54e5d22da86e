/** Medusa types every JSON column as a record; ours also hold arrays. This is that seam, and nothing else. */
export const asJson = (value: object): Record<string, unknown> => value as Record<string, unknown>;

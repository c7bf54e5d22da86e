/** Confirming and expiring take the same lock on an order, in seconds. It saves work; the decision row decides. */
export const TRANSFER_LOCK = { timeout: 10, ttl: 60 } as const;

/** Medusa's id of our bank-transfer payment provider. */
export const BANK_TRANSFER = "pp_bank-transfer_default";

/** Rupiah: three digits make a total recognisable and cost the centre little. */
export const LARGEST_CODE = 999;

/** A day to pay and two for money that arrives late: so long no other order gets the same total. */
const HELD_HOURS = 72;

/** Until when a total stays taken, counted from choosing it and again from placing the order. */
export const heldUntil = (now: Date): Date => new Date(now.getTime() + HELD_HOURS * 3_600_000);

/** As `.env.example` says of HOLD_WORKING_DAYS. */
const HOLD_WORKING_DAYS = 2;

/** Working days between a parcel's delivery and its makers' income becoming available; 0 is at once. */
export const holdWorkingDays = (): number => Number(process.env.HOLD_WORKING_DAYS || HOLD_WORKING_DAYS);

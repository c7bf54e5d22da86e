/**
 * The scope of the program itself: projection to the shop, jobs, the ministry's administrators.
 * Routes of members may not import this (dependency rules): what a member sees takes her centre or herself.
 */
export const EVERY_CENTER = { everyCenter: true } as const;

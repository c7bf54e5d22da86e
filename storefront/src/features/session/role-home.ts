import type { Role } from "./open-desk";

/** Where each role begins its day. */
export const ROLE_HOME = { beneficiary: "/studio", staff: "/studio/pesanan", manager: "/balai" } as const satisfies Record<Role, string>;

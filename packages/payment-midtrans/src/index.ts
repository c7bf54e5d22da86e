import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import type { ModuleProviderExports } from "@medusajs/framework/types";
import { MidtransProvider } from "./provider";

const provider: ModuleProviderExports = ModuleProvider(Modules.PAYMENT, { services: [MidtransProvider] });

export default provider;
export { readRupiah } from "./amounts";
export { MidtransClient } from "./client";
export { checkOptions, type MidtransOptions } from "./options";
export { MidtransProvider } from "./provider";
export { readSession, sessionIdOf, type SessionData } from "./session";
export { isSignedBy, signatureOf } from "./signature";
export { isOf, stateOf, type PaymentState, type TransactionStatus } from "./state";

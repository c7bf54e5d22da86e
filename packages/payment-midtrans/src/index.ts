import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MidtransProvider } from "./provider";

export default ModuleProvider(Modules.PAYMENT, { services: [MidtransProvider] });
export { readRupiah } from "./amounts";
export { MidtransClient } from "./client";
export { checkOptions, type MidtransOptions } from "./options";
export { MidtransProvider } from "./provider";
export { readSession, sessionIdOf, type SessionData } from "./session";
export { isSignedBy, signatureOf } from "./signature";
export { isOf, stateOf, type PaymentState, type TransactionStatus } from "./state";

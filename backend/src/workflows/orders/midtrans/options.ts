import type { MidtransOptions } from "@ska/payment-midtrans";

/** Medusa's id of the provider from packages/payment-midtrans. */
export const MIDTRANS = "pp_midtrans_default";

/** How this shop pays through Midtrans; null when no keys are set. Addresses follow those of the shop. */
export function midtransOptions(env: NodeJS.ProcessEnv): MidtransOptions | null {
  if (!env.MIDTRANS_SERVER_KEY || !env.MIDTRANS_CLIENT_KEY) return null;
  const backendUrl = env.BACKEND_URL ?? `http://localhost:${env.BACKEND_PORT ?? "9000"}`;
  return {
    server_key: env.MIDTRANS_SERVER_KEY,
    environment: env.MIDTRANS_ENVIRONMENT === "production" ? "production" : "sandbox",
    notification_url: `${backendUrl}/hooks/payment/midtrans_default`,
    finish_url: `${env.STOREFRONT_URL ?? "http://localhost:8000"}/api/checkout/return`,
    ...(env.MIDTRANS_BASE_URL ? { base_url: env.MIDTRANS_BASE_URL } : {}),
  };
}

import "server-only";

const address = (value: string | undefined, otherwise: string): string => (value || otherwise).replace(/\/+$/, "");

/** Server side settings, read when asked so that a build needs none of them. */
export const env = {
  /** Where this server reaches Medusa. */
  get backendUrl(): string {
    return address(process.env.BACKEND_URL, "http://localhost:9000");
  },
  /** The public address of the shop. */
  get storefrontUrl(): string {
    return address(process.env.STOREFRONT_URL, "http://localhost:8000");
  },
  get publishableKey(): string | undefined {
    return process.env.PUBLISHABLE_KEY || undefined;
  },
  /** Stripe's key for browsers; without it the shop offers no card. */
  get stripePublishableKey(): string | undefined {
    return process.env.STRIPE_PUBLISHABLE_KEY || undefined;
  },
  /** The backend's rule: everything but production is a demonstration. */
  get isDemo(): boolean {
    return process.env.APP_ENV !== "production";
  },
  /** How many reverse proxies of ours stand before this server. */
  get trustedProxies(): number {
    return Number(process.env.TRUSTED_PROXIES || 0);
  },
  get revalidateSecret(): string | undefined {
    return process.env.REVALIDATE_SECRET || undefined;
  },
};

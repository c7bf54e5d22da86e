import { MedusaError } from "@medusajs/framework/utils";

/** Set in medusa-config. */
export interface MidtransOptions {
  readonly server_key: string;
  readonly environment: "sandbox" | "production";
  /** Where Midtrans posts its notifications: the shop's `/hooks/payment/midtrans_<id>`. Left out, the address set at Midtrans holds. */
  readonly notification_url?: string;
  /** Where the buyer's browser goes after the pay page. Left out, the address set at Midtrans holds. */
  readonly finish_url?: string;
  /** How long the pay page and what was chosen at it stay payable, in minutes: from 5 to 10,080; 1,440 unless given. */
  readonly expiry_minutes?: number;
  /** For tests: a stand-in that answers for all of Midtrans. */
  readonly base_url?: string;
}

const A_DAY = 1_440;
const SEVEN_DAYS = 10_080;

/** @throws when the configuration lacks the key or names what doesn't exist. */
export function checkOptions(options: Partial<MidtransOptions>): MidtransOptions & { readonly expiry_minutes: number } {
  const { server_key, environment, expiry_minutes = A_DAY } = options;
  const environments: readonly unknown[] = ["sandbox", "production"];
  const fits = Number.isInteger(expiry_minutes) && expiry_minutes >= 5 && expiry_minutes <= SEVEN_DAYS;
  if (!server_key || !environment || !environments.includes(environment) || !fits) {
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, 'The Midtrans provider needs server_key, environment "sandbox" or "production", and expiry_minutes from 5 to 10080.');
  }
  return { ...options, server_key, environment, expiry_minutes };
}

/** Where the pay pages are made, and where everything else is asked. */
export function addressesOf({ base_url, environment }: Pick<MidtransOptions, "base_url" | "environment">): { readonly snap: string; readonly core: string } {
  if (base_url) return { snap: base_url, core: base_url };
  const sandbox = environment === "sandbox" ? ".sandbox" : "";
  return { snap: `https://app${sandbox}.midtrans.com`, core: `https://api${sandbox}.midtrans.com` };
}

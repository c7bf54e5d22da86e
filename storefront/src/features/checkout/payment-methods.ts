import "server-only";
import { BANK_TRANSFER_PROVIDER, CARD_MINIMUM, STRIPE_PROVIDER } from "@ska/contracts";
import { z } from "zod";
import type { Cart } from "@/features/cart/cart";
import { env } from "@/lib/env";
import { askStore } from "@/lib/medusa";

const Providers = z.object({ payment_providers: z.array(z.object({ id: z.string() })) });

/** Ways to pay that this page knows how to lead through, in the order it offers them. */
export const METHODS = { transfer: BANK_TRANSFER_PROVIDER, card: STRIPE_PROVIDER } as const;
export type Method = keyof typeof METHODS;

/** Which of them the cart's region has and this shop is configured for. Throws StoreError. */
export async function paymentMethods(cart: Pick<Cart, "region_id">): Promise<Method[]> {
  const { payment_providers } = Providers.parse(await askStore("/store/payment-providers", { query: { region_id: cart.region_id ?? undefined } }));
  const enabled = new Set(payment_providers.map(({ id }) => id));
  const usable: Record<Method, boolean> = { transfer: true, card: env.stripePublishableKey !== undefined };
  return (Object.keys(METHODS) as Method[]).filter((method) => usable[method] && enabled.has(METHODS[method]));
}

/** Whether a method can't pay so little. */
export const isTooLittle = (method: Method, total: number): boolean => method === "card" && total < CARD_MINIMUM;

/** The method that the cart's payment session was made for; undefined before one is chosen. */
export function chosenMethod(cart: Pick<Cart, "payment_collection">): Method | undefined {
  const provider = cart.payment_collection?.payment_sessions?.[0]?.provider_id;
  return (Object.keys(METHODS) as Method[]).find((method) => METHODS[method] === provider);
}

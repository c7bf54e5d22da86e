import "server-only";
import { BANK_TRANSFER_PROVIDER, CARD_MINIMUM, MIDTRANS_PROVIDER, STRIPE_PROVIDER } from "@ska/contracts";
import { z } from "zod";
import type { Cart } from "@/features/cart/cart";
import { env } from "@/lib/env";
import { askStore } from "@/lib/medusa";

const Providers = z.object({ payment_providers: z.array(z.object({ id: z.string() })) });

/** Ways to pay that this page knows how to lead through, in the order it offers them. */
export const METHODS = { transfer: BANK_TRANSFER_PROVIDER, online: MIDTRANS_PROVIDER, card: STRIPE_PROVIDER } as const;
export type Method = keyof typeof METHODS;

/** Which of them the cart's region has and this shop is configured for. Throws StoreError. */
export async function paymentMethods(cart: Pick<Cart, "region_id">): Promise<Method[]> {
  const { payment_providers } = Providers.parse(await askStore("/store/payment-providers", { query: { region_id: cart.region_id ?? undefined } }));
  const enabled = new Set(payment_providers.map(({ id }) => id));
  const usable: Record<Method, boolean> = { transfer: true, online: true, card: env.stripePublishableKey !== undefined };
  return (Object.keys(METHODS) as Method[]).filter((method) => usable[method] && enabled.has(METHODS[method]));
}

/** Whether a method can't pay so little. */
export const isTooLittle = (method: Method, total: number): boolean => method === "card" && total < CARD_MINIMUM;

/** The method that the cart's payment was begun with; undefined before, and when it was refused: the next try begins anew. */
export function chosenMethod(cart: Pick<Cart, "payment_collection">): Method | undefined {
  const session = cart.payment_collection?.payment_sessions?.[0];
  if (session?.status === "error" || session?.status === "canceled") return undefined;
  return (Object.keys(METHODS) as Method[]).find((method) => METHODS[method] === session?.provider_id);
}

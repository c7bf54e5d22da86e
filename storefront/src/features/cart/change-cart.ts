"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import { path } from "@/i18n/path";
import { routing } from "@/i18n/routing";
import { StoreError } from "@/lib/medusa";
import { rememberFlash, type Flash } from "./flash";
import { addLine, currentCart, setLine } from "./store-cart";

const Input = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("set"), line_id: z.string(), quantity: z.coerce.number().int().min(0).max(99) }),
  z.object({ intent: z.literal("restore"), variant_id: z.string(), quantity: z.coerce.number().int().min(1).max(99) }),
  z.object({ intent: z.literal("reprice") }),
]);

const Locale = z.enum(routing.locales).catch("id");

/** Every button of the cart page: set a quantity (0 takes out), put back what was taken out, accept today's prices. */
export async function changeCart(form: FormData): Promise<void> {
  const locale = Locale.parse(form.get("locale"));
  const input = Input.safeParse(Object.fromEntries(form));
  if (input.success) await rememberFlash(await change(locale, input.data));
  redirect(path(locale, "/keranjang"));
}

async function change(locale: z.infer<typeof Locale>, input: z.infer<typeof Input>): Promise<Flash | null> {
  try {
    if (input.intent === "restore") {
      await addLine(locale, { variant_id: input.variant_id, quantity: input.quantity });
      return null;
    }
    const cart = await currentCart();
    if (!cart) return null;
    if (input.intent === "reprice") {
      // Medusa takes today's price of a line when its quantity is set, to the same number too.
      for (const { id, quantity } of cart.items) await setLine(cart.id, id, quantity);
      return null;
    }
    const item = cart.items.find(({ id }) => id === input.line_id);
    if (!item) return null;
    await setLine(cart.id, item.id, input.quantity);
    return input.quantity === 0 && item.variant_id ? { kind: "removed", variant_id: item.variant_id, quantity: item.quantity, title: item.product_title ?? "" } : null;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { kind: error.status === 0 || error.status >= 500 ? "away" : "refused" };
  }
}

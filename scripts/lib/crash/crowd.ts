import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { ask, type Answer, type Market, type Tally } from "./market.ts";

const ADDRESS = {
  first_name: "Pembeli",
  last_name: "Uji",
  phone: "+6281234567890",
  address_1: "Jalan Uji 1",
  city: "Kota Bandung",
  province: "32",
  postal_code: "40111",
  country_code: "id",
  metadata: { district: "Coblong", village: "Dago" },
};
const TRANSFER = "pp_bank-transfer_default";
/** So long a buyer presses the button again, then goes away. */
const PATIENCE_MS = 120_000;
const PRESS_AGAIN_MS = 500;

/** What people were told; it must be true in the end. */
export interface Promises {
  /** Orders whose buyers read that they are placed. */
  placed: Set<string>;
  /** Orders of which staff read that they are paid. */
  paid: Set<string>;
  /** Buyers who read that something is sold out. */
  refused: number;
  /** Buyers who never got a clear answer. */
  lost: number;
}

/** Tries again while nobody answers or the shop says that it can't. */
async function insist(act: () => Promise<Answer>, isOver: () => boolean): Promise<Answer> {
  const deadline = Date.now() + PATIENCE_MS;
  let answer = await act();
  while (Date.now() < deadline && !isOver() && (answer.status === 0 || answer.status >= 500)) {
    await pause(PRESS_AGAIN_MS);
    answer = await act();
  }
  return answer;
}

/** Buyers who buy again and again, and a person at the desk who confirms half of what was placed. */
export class Crowd {
  readonly promises: Promises = { placed: new Set(), paid: new Set(), refused: 0, lost: 0 };
  readonly #unconfirmed: string[] = [];
  readonly #running: Promise<void>[] = [];
  readonly #market: Market;
  readonly #tally: Tally;
  /** Carts whose completion was asked for and not answered. */
  completing = 0;
  /** Transfers whose confirmation was asked for and not answered. */
  confirming = 0;
  /** Of the person at the desk, from her login on. */
  #token?: string;
  #over = false;

  constructor(market: Market, tally: Tally) {
    this.#market = market;
    this.#tally = tally;
  }

  /** @param buyers who buy at a time */
  come(buyers: number): void {
    this.#over = false;
    for (let buyer = 0; buyer < buyers; buyer += 1) this.#running.push(this.#repeat(() => this.#buy()));
    this.#running.push(this.#repeat(() => this.#confirm()));
  }

  /** Everybody ends what they are at and goes. */
  async leave(): Promise<void> {
    this.#over = true;
    await Promise.all(this.#running.splice(0));
  }

  async #repeat(act: () => Promise<void>): Promise<void> {
    while (!this.#over) await act();
  }

  #post(path: string, body: unknown = {}): Promise<Answer> {
    return insist(() => ask(this.#market, this.#tally, path, body), () => this.#over);
  }

  async #buy(): Promise<void> {
    const { variantIds, regionId } = this.#market;
    const variant_id = variantIds[randomInt(variantIds.length)];
    const made = await this.#post("/store/carts", { region_id: regionId, email: `pembeli-${randomUUID()}@test.example`, shipping_address: ADDRESS, items: [{ variant_id, quantity: 1 }] });
    const id = (made.body.cart as { id?: string } | undefined)?.id;
    if (!id) return;
    const offered = await ask(this.#market, this.#tally, `/store/shipping-options?cart_id=${id}`);
    const options = (offered.body.shipping_options ?? []) as { id: string; type: { code: string } }[];
    const regular = options.find((option) => option.type.code === "regular");
    if (!regular) return;
    await this.#post(`/store/carts/${id}/shipping-methods`, { option_id: regular.id });
    const collected = await this.#post("/store/payment-collections", { cart_id: id });
    const collection = (collected.body.payment_collection as { id?: string } | undefined)?.id;
    if (!collection) return;
    const choose = (): Promise<Answer> => this.#post(`/store/payment-collections/${collection}/payment-sessions`, { provider_id: TRANSFER });
    await choose();
    await this.#complete(id, choose);
  }

  async #complete(cartId: string, choose: () => Promise<Answer>): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      this.completing += 1;
      const { status, body } = await ask(this.#market, this.#tally, `/store/carts/${cartId}/complete`, {});
      this.completing -= 1;
      const order = (body.order as { id?: string } | undefined)?.id;
      if (status === 200 && order) {
        this.promises.placed.add(order);
        this.#unconfirmed.push(order);
        return;
      }
      if (status === 409 && String(body.message).startsWith("Not enough")) {
        this.promises.refused += 1;
        return;
      }
      if (status === 409) await choose();
      await pause(PRESS_AGAIN_MS);
    }
    this.promises.lost += 1;
  }

  async #confirm(): Promise<void> {
    const [order] = this.#unconfirmed.splice(0, 2);
    if (!order) return pause(200);
    while (!this.#token) {
      const { body } = await insist(() => ask(this.#market, this.#tally, "/auth/user/emailpass", this.#market.login), () => false);
      this.#token = body.token as string | undefined;
    }
    const headers = { authorization: `Bearer ${this.#token}` };
    this.confirming += 1;
    const { status } = await insist(() => ask(this.#market, this.#tally, `/admin/orders/${order}/confirm-transfer`, {}, headers), () => false);
    this.confirming -= 1;
    // 409 after a crash: it was confirmed before the answer could be given.
    if (status === 200 || status === 409) this.promises.paid.add(order);
  }
}

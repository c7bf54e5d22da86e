import type { Answer, Http } from "./http";
import type { Market } from "./market";

export const ADDRESS = {
  first_name: "Pembeli",
  last_name: "Rahasia",
  phone: "+6281298765432",
  address_1: "Jalan Anggrek 7",
  city: "Kota Bandung",
  province: "32",
  postal_code: "40111",
  country_code: "id",
  metadata: { district: "Coblong", village: "Dago", landmark: "Pagar hijau" },
};

const EMAIL = "pembeli.rahasia@test.example";
const BANK_TRANSFER = "pp_bank-transfer_default";

interface Line {
  readonly variantId: string;
  readonly quantity: number;
}

interface Method {
  readonly shipping_option_id: string;
  readonly amount: number;
}

interface Item {
  readonly id: string;
  readonly variant_id: string;
  readonly quantity: number;
}

interface Session {
  readonly provider_id: string;
  readonly amount: number;
  readonly status: string;
  readonly data: Record<string, unknown>;
}

interface Order {
  readonly id: string;
  readonly total: number;
  readonly tracking_token: string;
  readonly items: Item[];
  readonly shipping_address?: { readonly address_1: string };
}

export interface Option {
  readonly id: string;
  readonly shipping_profile_id: string;
  readonly type: { readonly code: string };
}

/** The parts of Medusa's answers that tests look at. */
export interface StoreData {
  readonly type: string;
  readonly message: string;
  readonly cart: { id: string; total: number; items: Item[]; shipping_methods: Method[] };
  readonly order: Order;
  readonly payment_collection: { id: string; amount: number; payment_sessions: [Session] };
  readonly shipping_options: Option[];
  readonly shipping_option: { amount: number };
}

type StoreAnswer = Promise<Answer<StoreData>>;

/** A guest with a cart, who knows stock Medusa calls only. Every call answers with whatever status came. */
export class Shopper {
  cartId = "";
  collectionId = "";

  constructor(
    private readonly market: Market,
    private readonly api: Http,
  ) {}

  private get shop() {
    return { headers: { "x-publishable-api-key": this.market.publishableKey }, validateStatus: () => true };
  }

  get(path: string, headers: Record<string, string> = {}): StoreAnswer {
    return this.api.get<StoreData>(path, { ...this.shop, headers: { ...this.shop.headers, ...headers } });
  }

  post(path: string, body: unknown = {}): StoreAnswer {
    return this.api.post<StoreData>(path, body, this.shop);
  }

  /** A cart with these lines and, unless told otherwise, an address in Bandung. */
  async fill(lines: readonly Line[], address: Partial<typeof ADDRESS> | null = {}): Promise<void> {
    const { data } = await this.post("/store/carts", {
      region_id: this.market.foundation.regionId,
      email: EMAIL,
      ...(address ? { shipping_address: { ...ADDRESS, ...address } } : {}),
      items: lines.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
    });
    this.cartId = data.cart.id;
  }

  async options(): Promise<Option[]> {
    const { data } = await this.get(`/store/shipping-options?cart_id=${this.cartId}`);
    return data.shipping_options;
  }

  /** The given service for every centre in the cart. */
  async ship(service: "regular" | "economy" | "pickup" = "regular"): Promise<void> {
    for (const option of await this.options()) {
      if (option.type.code === service) await this.post(`/store/carts/${this.cartId}/shipping-methods`, { option_id: option.id });
    }
  }

  async total(): Promise<number> {
    return (await this.get(`/store/carts/${this.cartId}`)).data.cart.total;
  }

  async methods(): Promise<Method[]> {
    return (await this.get(`/store/carts/${this.cartId}`)).data.cart.shipping_methods;
  }

  /** Chooses a payment method. The answer is Medusa's to making a payment session. */
  async choose(provider_id: string = BANK_TRANSFER, data?: Record<string, unknown>): StoreAnswer {
    if (!this.collectionId) {
      const { data: made } = await this.post("/store/payment-collections", { cart_id: this.cartId });
      this.collectionId = made.payment_collection.id;
    }
    const body = { provider_id, ...(data ? { data } : {}) };
    return this.post(`/store/payment-collections/${this.collectionId}/payment-sessions`, body);
  }

  complete(): StoreAnswer {
    return this.post(`/store/carts/${this.cartId}/complete`);
  }

  /** Everything up to a placed order that waits for a transfer. */
  async order(lines: readonly Line[]): Promise<Order> {
    await this.fill(lines);
    await this.ship();
    await this.choose();
    const { data } = await this.complete();
    if (data.type !== "order") throw new Error(`No order: ${JSON.stringify(data)}`);
    return data.order;
  }
}

import { ask } from "./asker";
import { plantedPerson } from "./people";
import { PIXEL } from "./pictures";
import { OWNER, type OwnedId, type Place, type SubjectKind, type ViewerName } from "./viewers";
import type { World } from "./world";

type Earner = { readonly person: string; readonly line: string; readonly proposer: Record<string, string> };

/** Between the id of what holds a thing and its own. */
export const OF = "~";

/** Makes whatever the matrix asks about, for whoever owns it. */
export class Things {
  readonly #staples = new Map<string, { variantId: string; person: string }>();
  readonly #earners = new Map<Place, Earner>();

  constructor(private readonly world: World) {}

  /** Makes another one of a kind for the same owner. @returns its id. */
  async fresh(kind: SubjectKind, id: OwnedId): Promise<string> {
    const { center, viewer } = OWNER[id];
    const manager = center === "home" ? "manager" : "awayManager";
    const centerId = this.world.centerOf(center);
    const person = this.world.idOf("beneficiary", id) ?? "";
    switch (kind) {
      case "beneficiary":
        return (await this.world.register(manager, plantedPerson())).id;
      case "consent":
      case "evidence": {
        const { consent } = await this.world.say<{ consent: { id: string } }>(manager, "POST", `/studio/beneficiaries/${person}/consents`, { scope: "alias", granted_by: "self" });
        if (kind === "evidence") await this.world.say(manager, "POST", `/studio/consents/${consent.id}/evidence`, undefined, PIXEL);
        return consent.id;
      }
      case "group": {
        const body = { name: `Kelompok ${this.world.newName()}`, members: [{ beneficiary_id: person, weight: 1 }] };
        return (await this.world.say<{ business_group: { id: string } }>(manager, "POST", "/studio/business-groups", body)).business_group.id;
      }
      case "member":
        return (await this.world.invite(manager, { role: "staff" })).id;
      case "invited":
        return (await this.world.say<{ member: { id: string } }>(manager, "POST", "/center/members", { role: "staff", email: `${this.world.newName()}@test.example` })).member.id;
      case "privacyRequest": {
        const body = { kind: "correction", beneficiary_id: (await this.world.register(manager, plantedPerson())).id };
        return (await this.world.say<{ privacy_request: { id: string } }>(manager, "POST", "/center/privacy-requests", body)).privacy_request.id;
      }
      case "brand":
        return this.world.market.brand(centerId);
      case "center":
        return centerId;
      case "product":
        return (await this.#product(centerId, person)).productId;
      case "order":
        return (await this.world.shopper().order([{ variantId: await this.#stapleOf(centerId, person), quantity: 1 }])).id;
      case "photo": {
        const listing = await this.fresh("listing", id);
        const { photo } = await this.world.say<{ photo: { id: string } }>(manager, "POST", `/studio/listings/${listing}/photos`, undefined, this.world.photo);
        return `${listing}${OF}${photo.id}`;
      }
      case "paidLine": {
        const order = await this.world.shopper().order([{ variantId: await this.#stapleOf(centerId, person), quantity: 1 }]);
        return `${await this.#after(manager, order.id, "confirm-payment", {})}${OF}${order.items[0]?.id}`;
      }
      case "payout": {
        const { person: beneficiary_id, proposer } = await this.#earnerOf(center, manager);
        const body = { beneficiary_id, amount: 1, from: "available", method: "Tunai" };
        return ((await ask(this.world.client, "POST", { url: "/center/payouts", body }, proposer)).data as { payout: { id: string } }).payout.id;
      }
      case "adjustment": {
        const { person: beneficiary_id, line: line_item_id, proposer } = await this.#earnerOf(center, manager);
        const body = { beneficiary_id, line_item_id, amount: 1, reason: "Salah hitung" };
        return ((await ask(this.world.client, "POST", { url: "/center/adjustments", body }, proposer)).data as { adjustment: { id: string } }).adjustment.id;
      }
      case "paidOrder":
        return this.#after(manager, await this.fresh("order", id), "confirm-payment", {});
      case "packedOrder":
        return this.#after(manager, await this.fresh("paidOrder", id), "packed", {});
      case "shippedOrder":
        return this.#after(manager, await this.fresh("paidOrder", id), "shipments", { courier: "jne", tracking_number: "CGK0000000001" });
      case "listing": {
        const { productId } = await this.#product(centerId, person);
        const { listings } = await this.world.say<{ listings: { id: string; product_id: string }[] }>(manager, "GET", "/studio/listings?limit=200");
        return listings.find(({ product_id }) => product_id === productId)?.id ?? `none of ${viewer}`;
      }
    }
  }

  #product(centerId: string, person: string): Promise<{ productId: string; variantId: string }> {
    return this.world.market.product({ centerId, price: 40_000, unitCost: 5_000, authors: [{ beneficiary_id: person, weight: 1 }], rule: { beneficiaryBp: 7000, savingsBp: 0 } });
  }

  /** One thing of a centre that every order of it may hold. @returns its variant's id. */
  async #stapleOf(centerId: string, person: string): Promise<string> {
    const known = this.#staples.get(centerId) ?? { variantId: (await this.#product(centerId, person)).variantId, person };
    this.#staples.set(centerId, known);
    return known.variantId;
  }

  /** Who made what the centre sold, once it was delivered; and a manager who proposes to pay her, so that any viewer may approve. */
  async #earnerOf(center: Place, manager: ViewerName): Promise<Earner> {
    const known = this.#earners.get(center);
    if (known) return known;
    const order = await this.#after(manager, await this.fresh("shippedOrder", center === "home" ? "beneficiarys" : "aways"), "delivered", {});
    const { order: sold } = await this.world.say<{ order: { lines: { id: string }[] } }>(manager, "GET", `/studio/orders/${order}`);
    const centerId = this.world.centerOf(center);
    const earner = { person: this.#staples.get(centerId)?.person ?? "", line: sold.lines[0]?.id ?? "", proposer: await this.world.anotherManager(centerId) };
    this.#earners.set(center, earner);
    return earner;
  }

  /** The order, once this was done to it. */
  async #after(manager: ViewerName, orderId: string, act: string, body: unknown): Promise<string> {
    await this.world.say(manager, "POST", `/studio/orders/${orderId}/${act}`, body);
    return orderId;
  }
}

import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, toHandle } from "@medusajs/framework/utils";

const random = (): string => randomBytes(4).toString("hex");

/** An address that nobody can guess, for what isn't published yet. */
export const newHandle = (): string => `draft-${random()}`;

/** A product's address in the shop, made of its title; with something random behind it when that is taken. */
export async function publicHandle(container: MedusaContainer, productId: string, title: string): Promise<string> {
  const plain = toHandle(title) || random();
  const [taken] = await container.resolve(Modules.PRODUCT).listProducts({ handle: plain }, { select: ["id"], take: 1, withDeleted: true });
  return !taken || taken.id === productId ? plain : `${plain}-${random()}`;
}

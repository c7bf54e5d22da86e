import type { MedusaContainer } from "@medusajs/framework/types";
import type { Foundation } from "./foundation";

export async function seedPastOrders(_container: MedusaContainer, _foundation: Foundation): Promise<void> {}

import { Module, Modules } from "@medusajs/framework/utils";
import { RowLockedInventoryService } from "./services/inventory-module";

/** Medusa's inventory module, its reservations guarded by row locks. Its files are re-exported, since Medusa loads a module from its folder. */
export default Module(Modules.INVENTORY, { service: RowLockedInventoryService });

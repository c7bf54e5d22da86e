import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ZoneRatesProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [ZoneRatesProvider] });

import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { IndonesianSearchService } from "./provider";

const provider: ModuleProviderExports = ModuleProvider(Modules.SEARCH, { services: [IndonesianSearchService] });

export default provider;

export { IndonesianSearchService } from "./provider";

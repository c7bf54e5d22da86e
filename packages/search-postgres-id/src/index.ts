import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { IndonesianSearchService } from "./provider";

export default ModuleProvider(Modules.SEARCH, { services: [IndonesianSearchService] });

export { IndonesianSearchService } from "./provider";

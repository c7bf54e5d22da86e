import type { ModuleProviderExports } from "@medusajs/framework/types";
import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { IndonesianSearchService } from "./provider";

const provider: ModuleProviderExports = ModuleProvider(Modules.SEARCH, { services: [IndonesianSearchService] });

export default provider;

export { IndonesianSearchService } from "./provider";
// What it knows of the language, for whoever wants the same of another engine.
export { SPELLINGS } from "./language/spellings";
export { STOP_WORDS } from "./language/stop-words";
export { SYNONYMS } from "./language/synonyms";
export { JOINED, PAIRS } from "./language/words";

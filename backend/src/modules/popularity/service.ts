import { MedusaService } from "@medusajs/framework/utils";
import { ProductPopularity } from "./models/product-popularity";

export class PopularityModuleService extends MedusaService({ ProductPopularity }) {}

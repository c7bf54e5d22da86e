import { Module } from "@medusajs/framework/utils";
import { CentersModuleService } from "./service";

export const CENTERS_MODULE = "centers";

export default Module(CENTERS_MODULE, { service: CentersModuleService });

import { Module } from "@medusajs/framework/utils";
import { ThresholdsModuleService } from "./service";

export const THRESHOLDS_MODULE = "thresholds";

export default Module(THRESHOLDS_MODULE, { service: ThresholdsModuleService });

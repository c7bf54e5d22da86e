import { Module } from "@medusajs/framework/utils";
import { BeneficiariesModuleService } from "./service";

export const BENEFICIARIES_MODULE = "beneficiaries";

export default Module(BENEFICIARIES_MODULE, { service: BeneficiariesModuleService });

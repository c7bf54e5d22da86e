import { Module } from "@medusajs/framework/utils";
import { TransferCodesModuleService } from "./service";

export const TRANSFER_CODES_MODULE = "transfer_codes";

export default Module(TRANSFER_CODES_MODULE, { service: TransferCodesModuleService });

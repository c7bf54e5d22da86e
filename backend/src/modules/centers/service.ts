import { MedusaService } from "@medusajs/framework/utils";
import { Center } from "./models/center";
import { Member } from "./models/member";

export class CentersModuleService extends MedusaService({ Center, Member }) {}

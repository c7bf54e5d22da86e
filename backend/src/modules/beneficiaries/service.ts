import { MedusaService } from "@medusajs/framework/utils";
import { Beneficiary } from "./models/beneficiary";
import { BusinessGroup } from "./models/business-group";
import { Consent } from "./models/consent";
import { GroupMember } from "./models/group-member";

export class BeneficiariesModuleService extends MedusaService({ Beneficiary, Consent, BusinessGroup, GroupMember }) {}

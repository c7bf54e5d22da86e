import { model } from "@medusajs/framework/utils";
import { BusinessGroup } from "./business-group";

export const GroupMember = model.define("group_member", {
  id: model.id({ prefix: "kubm" }).primaryKey(),
  group: model.belongsTo(() => BusinessGroup, { mappedBy: "members" }),
  beneficiary_id: model.text().index(),
  weight: model.number(),
  position: model.number(),
});

import { model } from "@medusajs/framework/utils";
import { GroupMember } from "./group-member";

/** People who make together and share by weight (KUBE). */
export const BusinessGroup = model.define("business_group", {
  id: model.id({ prefix: "kub" }).primaryKey(),
  center_id: model.text().index(),
  name: model.text(),
  members: model.hasMany(() => GroupMember, { mappedBy: "group" }),
}).cascades({ delete: ["members"] });

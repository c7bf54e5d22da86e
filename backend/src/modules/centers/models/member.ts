import { model } from "@medusajs/framework/utils";

/** Someone who may log in for a centre. The beneficiary's id is plain text: nothing public links to it. */
export const Member = model.define("member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  center_id: model.text().index(),
  role: model.enum(["beneficiary", "staff", "manager"]),
  beneficiary_id: model.text().nullable(),
  email: model.text().unique(),
  display_name: model.text(),
  status: model.enum(["active", "disabled"]).default("active"),
  /** Tokens issued before this moment are refused. */
  sessions_valid_from: model.dateTime(),
});

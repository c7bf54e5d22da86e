import { model } from "@medusajs/framework/utils";

/** Failed guesses of one subject. The key is a hash: no e-mail or address is kept. */
export const Attempt = model.define("throttle_attempt", {
  id: model.id({ prefix: "thr" }).primaryKey(),
  key: model.text().unique(),
  failures: model.number().default(0),
  last_failed_at: model.dateTime(),
});

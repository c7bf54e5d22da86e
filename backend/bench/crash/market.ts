import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { Market } from "../../integration-tests/support/market";
import { setStock } from "../../integration-tests/support/stock";

/** One of them is scarce, so that buyers are refused too. */
const STOCK = [10_000, 10_000, 25];

/** Goods of a centre and an administrator; what buyers need to know goes to `market.json` in the data folder. */
export default async function makeMarket({ container }: ExecArgs): Promise<void> {
  const market = await Market.open(container);
  const centerId = await market.center();
  const authors = [{ beneficiary_id: await market.person(centerId, "Perajin"), weight: 1 }];
  const variantIds: string[] = [];
  for (const units of STOCK) {
    const { variantId } = await market.product({ centerId, price: 50_000, unitCost: 10_000, authors });
    await setStock(market, variantId, units);
    variantIds.push(variantId);
  }
  const login = { email: "bench@admin.example", password: randomBytes(16).toString("hex") };
  const { authIdentity } = await container.resolve(Modules.AUTH).register("emailpass", { url: "", headers: {}, query: {}, protocol: "http", body: login });
  await createUserAccountWorkflow(container).run({ input: { authIdentityId: String(authIdentity?.id), userData: { email: login.email } } });
  const known = { key: market.publishableKey, regionId: market.foundation.regionId, variantIds, login };
  writeFileSync(path.join(process.env.DATA_DIR ?? "", "market.json"), JSON.stringify(known));
}

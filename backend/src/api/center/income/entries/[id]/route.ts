import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { IncomeEntryAnswer } from "@ska/contracts";
import { recordAccess } from "../../../../../access/record-access";
import { viewerOf } from "../../../../../access/require-member";
import { centerScope } from "../../../../../access/viewer";
import { INCOME_MODULE } from "../../../../../modules/income";
import type { IncomeModuleService } from "../../../../../modules/income/service";
import { labelsOf } from "../../labels";
import { orderNumbers } from "../../order-numbers";

/** The ledger behind an order line of the centre. 404 for any other entry. */
export async function GET(req: MedusaRequest, res: MedusaResponse<IncomeEntryAnswer>): Promise<void> {
  const scope = centerScope(viewerOf(req));
  const id = req.params.id ?? "";
  const found = await req.scope.resolve<IncomeModuleService>(INCOME_MODULE).lineLedger(scope, id);
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");
  const { snapshot, entries } = found;
  const people = [...new Set(entries.flatMap(({ postings }) => postings.flatMap(({ account }) => account.beneficiaryId ?? [])))];
  const [alias, numbers] = await Promise.all([labelsOf(req.scope, scope, "beneficiary", people), orderNumbers(req.scope, [snapshot.orderId])]);
  await recordAccess(req, { action: "income.viewed", beneficiaryIds: people, subject: { kind: "income_entry", id }, fields: ["entries"] });
  res.json({
    entry: {
      id,
      order_display_id: numbers.get(snapshot.orderId) ?? null,
      line_item_id: snapshot.lineItemId,
      makers: people.map((person) => ({ id: person, alias: alias(person) })),
      product: snapshot.productTitle,
      quantity: snapshot.quantity,
      net: snapshot.net,
      unit_cost: snapshot.unitCost,
      share_rule: { beneficiary_bp: snapshot.beneficiaryBp, savings_bp: snapshot.savingsBp },
      flag: snapshot.flag,
    },
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      date: entry.occurredAt.toISOString(),
      postings: entry.postings.map(({ account, amount }) => ({
        account: account.kind,
        beneficiary: account.beneficiaryId === null ? null : alias(account.beneficiaryId),
        amount,
      })),
    })),
  });
}

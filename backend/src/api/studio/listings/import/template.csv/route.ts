import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { IMPORT_COLUMNS } from "@ska/contracts";
import { BYTE_ORDER_MARK } from "../../../../csv/text-cell";

/** An empty sheet with the columns that the import knows. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.setHeader("Content-Type", "text/csv; charset=utf-8");
  res.setHeader("Content-Disposition", 'attachment; filename="products.csv"');
  res.send(`${BYTE_ORDER_MARK}${IMPORT_COLUMNS.join(",")}\r\n`);
}

import type { IncomeSums } from "@ska/contracts";
import type { ReportSums } from "../../../modules/income/reports";

/** Sums as the contract names them. */
export const presentSums = (sums: ReportSums): IncomeSums => ({
  units: sums.units,
  orders: sums.orders,
  gross_sales: sums.grossSales,
  refunds: sums.refunds,
  net_sales: sums.netSales,
  unit_cost: sums.unitCost,
  beneficiary_share: sums.beneficiaryShare,
  savings: sums.savings,
  center_share: sums.centerShare,
  refund_cover: sums.refundCover,
});

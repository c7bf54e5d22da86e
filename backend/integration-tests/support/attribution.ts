import type * as AttributeOrders from "../../src/workflows/income/attribute-orders";
import type * as ReconcileIncome from "../../src/workflows/income/reconcile-income";
import { project } from "./project";

export const { attributeOrders } = project<typeof AttributeOrders>("workflows/income/attribute-orders");
export const { reconcileIncome } = project<typeof ReconcileIncome>("workflows/income/reconcile-income");

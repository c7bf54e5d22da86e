import type * as AttributeOrders from "../../src/workflows/income/attribute-orders";
import type * as ReconcileIncome from "../../src/workflows/income/reconcile-income";
import type * as ReleaseDelivered from "../../src/workflows/income/release-delivered";
import { project } from "./project";

export const { attributeOrders } = project<typeof AttributeOrders>("workflows/income/attribute-orders");
export const { reconcileIncome } = project<typeof ReconcileIncome>("workflows/income/reconcile-income");
export const { releaseDue } = project<typeof ReleaseDelivered>("workflows/income/release-delivered");

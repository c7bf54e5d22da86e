import { BigNumber, MedusaError } from "@medusajs/framework/utils";
import type { BigNumberInput } from "@medusajs/framework/types";

/** Midtrans' limits, in rupiah. GoPay shows a QRIS code on wide screens. */
const LARGEST_QRIS = 10_000_000;
const SMALLEST_CARD = 10_000;
const VIRTUAL_ACCOUNTS = ["bca_va", "bni_va", "bri_va", "permata_va", "cimb_va", "echannel", "other_va"];

/** @throws 400 when an amount is no positive number of whole rupiah. */
export function wholeRupiah(amount: BigNumberInput): number {
  const rupiah = new BigNumber(amount).numeric;
  if (!Number.isSafeInteger(rupiah) || rupiah <= 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Midtrans takes amounts in whole rupiah.");
  }
  return rupiah;
}

/** Whole rupiah of what Midtrans writes, "125000.00"; NaN for anything else. */
export function readRupiah(text: unknown): number {
  return typeof text === "string" && /^\d{1,15}(\.00?)?$/.test(text) ? Math.trunc(Number(text)) : Number.NaN;
}

/** Snap's names of the ways to pay that fit an amount. */
export function paymentsFor(rupiah: number): string[] {
  return [
    ...(rupiah <= LARGEST_QRIS ? ["other_qris", "gopay"] : []),
    ...VIRTUAL_ACCOUNTS,
    ...(rupiah >= SMALLEST_CARD ? ["credit_card"] : []),
  ];
}

import { MedusaError } from "@medusajs/framework/utils";

/** @throws INVALID_DATA for a regency of another province. */
export function requireAreaIn(provinceCode: string, areaCode: string | null | undefined): void {
  if (areaCode && !areaCode.startsWith(`${provinceCode}.`)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "area_code: is not in the centre's province");
  }
}

import { findProvince } from "@ska/regions";
import type { AddressValues } from "./address";

/** An address in three lines. */
export function AddressSummary({ values }: { values: AddressValues }) {
  return (
    <address className="not-italic">
      {values.name}, {values.phone}
      <br />
      {values.street}, {values.village}, {values.district}
      <br />
      {values.city}, {findProvince(values.province)?.name} {values.postal_code}
    </address>
  );
}

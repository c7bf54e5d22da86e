import { describe, expect, it } from "vitest";
import { fromCart, judgeAddress, readAddress, toShippingAddress, type AddressValues } from "./address";

const good: AddressValues = {
  name: "Budi Santosa", email: "budi@example.com", phone: "0812 3456 7890", province: "32", city: "Kota Bandung", district: "Coblong",
  village: "Dago", postal_code: "40135", street: "Jl. Ir. H. Juanda 1", landmark: "",
};

describe("judgeAddress", () => {
  it("accepts a whole address without a landmark", () => {
    expect(judgeAddress(good)).toEqual({});
  });
  it("says of each field what is wrong", () => {
    expect(judgeAddress({ ...good, name: "", email: "budi@", phone: "12", province: "99", postal_code: "4013" })).toEqual({
      name: "required", email: "email", phone: "phone", province: "province", postal_code: "postal_code",
    });
  });
});

describe("an address", () => {
  it("goes to Medusa and comes back", () => {
    const address = toShippingAddress({ ...good, landmark: "pagar hijau" });
    expect(address).toMatchObject({ phone: "+6281234567890", province: "32", country_code: "id", metadata: { district: "Coblong", village: "Dago", landmark: "pagar hijau" } });
    expect(fromCart({ email: good.email, shipping_address: address })).toEqual({ ...good, phone: "+6281234567890", landmark: "pagar hijau" });
  });
  it("is trimmed and bounded when read", () => {
    const form = new FormData();
    form.set("name", "  Budi ");
    form.set("street", "x".repeat(900));
    expect(readAddress(form).name).toBe("Budi");
    expect(readAddress(form).street).toHaveLength(300);
  });
});

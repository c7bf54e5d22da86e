import type { ShippingAddress } from "@ska/contracts";
import { findProvince } from "@ska/regions";
import type { Cart } from "@/features/cart/cart";
import { normalisePhone } from "@/lib/phone";

export const ADDRESS_FIELDS = ["name", "email", "phone", "village", "district", "city", "province", "postal_code", "street", "landmark"] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];
export type AddressValues = Record<AddressField, string>;
export type AddressErrors = Partial<Record<AddressField, "required" | "email" | "phone" | "province" | "postal_code" | "out_of_reach">>;

const LONGEST: Partial<Record<AddressField, number>> = { street: 300, landmark: 200, postal_code: 10, phone: 30 };
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** What was typed, trimmed and bounded; nothing is judged. */
export function readAddress(form: FormData): AddressValues {
  const typed = (field: AddressField) => String(form.get(field) ?? "").trim().slice(0, LONGEST[field] ?? 120);
  return Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, typed(field)])) as AddressValues;
}

/** What is wrong, by field; empty when the parcel can be addressed. The landmark is optional. */
export function judgeAddress(values: AddressValues): AddressErrors {
  const errors: AddressErrors = {};
  for (const field of ADDRESS_FIELDS) if (field !== "landmark" && !values[field]) errors[field] = "required";
  if (!errors.email && !EMAIL.test(values.email)) errors.email = "email";
  if (!errors.phone && !normalisePhone(values.phone)) errors.phone = "phone";
  if (!errors.province && !findProvince(values.province)) errors.province = "province";
  if (!errors.postal_code && !/^\d{5}$/.test(values.postal_code)) errors.postal_code = "postal_code";
  return errors;
}

/** The address as Medusa keeps it. Only for values that were judged good. */
export function toShippingAddress(values: AddressValues): ShippingAddress {
  return {
    first_name: values.name,
    last_name: "",
    phone: normalisePhone(values.phone) ?? values.phone,
    address_1: values.street,
    city: values.city,
    province: values.province,
    postal_code: values.postal_code,
    country_code: "id",
    metadata: { district: values.district, village: values.village, ...(values.landmark ? { landmark: values.landmark } : {}) },
  };
}

/** The form's values of a cart that has an address already. */
export function fromCart(cart: Pick<Cart, "email" | "shipping_address">): AddressValues {
  const address = cart.shipping_address;
  const extra = (key: string): string => (typeof address?.metadata?.[key] === "string" ? String(address.metadata[key]) : "");
  return {
    name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
    email: cart.email ?? "",
    phone: address?.phone ?? "",
    province: address?.province ?? "",
    city: address?.city ?? "",
    district: extra("district"),
    village: extra("village"),
    postal_code: address?.postal_code ?? "",
    street: address?.address_1 ?? "",
    landmark: extra("landmark"),
  };
}

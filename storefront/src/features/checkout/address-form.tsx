"use client";
import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/design/button";
import { Field, TextArea } from "@/design/field";
import { Notice } from "@/design/notice";
import { Select, type Choice } from "@/design/select";
import type { Village } from "@/features/villages/village";
import { VillageField } from "@/features/villages/village-field";
import type { AddressField, AddressValues } from "./address";
import { saveAddress } from "./save-address";

interface AddressFormProps {
  locale: "id" | "en";
  values: AddressValues;
  provinces: readonly Choice[];
  labels: Record<AddressField, string>;
  hints: Partial<Record<AddressField, string>>;
  errors: Record<"required" | "email" | "phone" | "province" | "postal_code" | "out_of_reach", string>;
  texts: Record<"optional" | "choose" | "places" | "found" | "submit" | "pending", string>;
}

const COMPLETE: Partial<Record<AddressField, string>> = {
  name: "name", email: "email", phone: "tel", province: "address-level1", city: "address-level2", district: "address-level3", village: "address-level4", postal_code: "postal-code", street: "street-address",
};

/** Where the parcels go. What was typed stays; the first mistake gets the focus. */
export function AddressForm({ locale, values, provinces, labels, hints, errors, texts }: AddressFormProps) {
  const [state, act, pending] = useActionState(saveAddress, { values, errors: {}, attempt: 0 });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.attempt) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state.attempt]);
  const field = (name: AddressField) => {
    const error = state.errors[name];
    return { name, label: labels[name], hint: hints[name], error: error && errors[error], defaultValue: state.values[name], autoComplete: COMPLETE[name] };
  };
  const take = (chosen: Village) => {
    const values: Partial<Record<AddressField, string>> = { village: chosen.village, district: chosen.district, city: chosen.city, province: chosen.province };
    for (const [name, value] of Object.entries(values)) {
      const control = form.current?.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    }
    const next = form.current?.elements.namedItem("postal_code");
    if (next instanceof HTMLInputElement) next.focus();
  };
  return (
    <form ref={form} action={act} noValidate>
      <input type="hidden" name="locale" value={locale} />
      {/* React empties a form after its action; drawing the fields anew keeps what was typed, selects included. */}
      <div key={state.attempt} className="grid gap-5 sm:grid-cols-2">
        {state.message ? <Notice tone="alert" live className="sm:col-span-2">{state.message}</Notice> : null}
        <Field {...field("name")} required className="sm:col-span-2" />
        <Field {...field("email")} type="email" inputMode="email" required />
        <Field {...field("phone")} type="tel" inputMode="tel" required />
        <VillageField {...field("village")} className="sm:col-span-2" onChoose={take} listName={texts.places} foundText={texts.found} required />
        <Field {...field("district")} required />
        <Field {...field("city")} required />
        <Select {...field("province")} choices={provinces} placeholder={texts.choose} required />
        <Field {...field("postal_code")} inputMode="numeric" maxLength={5} required />
        <TextArea {...field("street")} rows={2} required className="sm:col-span-2" />
        <Field {...field("landmark")} optional={texts.optional} className="sm:col-span-2" />
      </div>
      <Button type="submit" size="large" className="mt-7 w-full sm:w-auto" disabled={pending}>{pending ? texts.pending : texts.submit}</Button>
    </form>
  );
}

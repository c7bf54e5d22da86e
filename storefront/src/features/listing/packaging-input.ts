import { bilingualIn, millimetresIn, textIn, wholeIn } from "./typed-number";

/** What the contract takes of the screen: sizes typed in centimetres are millimetres there; NaN is refused. */
export function packagingInput(form: FormData): { packaging: Record<string, unknown> } {
  const given = <Value>(name: string, value: Value | null): Record<string, Value> => (value === null ? {} : { [name]: value });
  return {
    packaging: {
      material: bilingualIn(form, "material"),
      ...given("width_mm", millimetresIn(textIn(form, "width_mm"))),
      ...given("height_mm", millimetresIn(textIn(form, "height_mm"))),
      ...given("depth_mm", millimetresIn(textIn(form, "depth_mm"))),
      ...given("weight_g", wholeIn(textIn(form, "weight_g"))),
      gift_ready: form.get("gift_ready") === "yes",
      note: bilingualIn(form, "note"),
    },
  };
}

import { bilingualIn, millimetresIn, textIn, wholeIn } from "./typed-number";

/** What the contract takes of the screen: sizes typed in centimetres are millimetres there; NaN is refused, null empties. */
export function packagingInput(form: FormData): { packaging: Record<string, unknown> } {
  return {
    packaging: {
      material: bilingualIn(form, "material"),
      width_mm: millimetresIn(textIn(form, "width_mm")),
      height_mm: millimetresIn(textIn(form, "height_mm")),
      depth_mm: millimetresIn(textIn(form, "depth_mm")),
      weight_g: wholeIn(textIn(form, "weight_g")),
      gift_ready: form.get("gift_ready") === "yes",
      note: bilingualIn(form, "note"),
    },
  };
}

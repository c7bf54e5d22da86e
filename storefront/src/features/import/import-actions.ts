"use server";
import { ListingImportAnswer } from "@ska/contracts";
import { getTranslations } from "next-intl/server";
import { UNSENT, type FormState } from "@/design/form-state";
import { refused } from "@/features/people/privacy-problem";
import { askInAction, formLocale } from "@/features/session/member-action";

/** Half of what a server action may be sent back: the sheet travels in the form between looking and importing. */
const MOST_CHARACTERS = 500_000;
const PAGE = "/studio/produk/impor";

export interface ImportState extends FormState {
  /** The sheet's own text, carried on to the second press. */
  sheet: string;
  found: ListingImportAnswer | null;
}

async function sheetIn(form: FormData): Promise<string> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return file.size > MOST_CHARACTERS ? "" : file.text();
  const kept = form.get("sheet");
  return typeof kept === "string" ? kept : "";
}

/** Shows what a sheet holds and what is wrong with it; pressed again, makes its rows drafts when nothing is wrong. */
export async function importSheet(_before: ImportState, form: FormData): Promise<ImportState> {
  const locale = formLocale(form);
  const t = await getTranslations({ locale, namespace: "import" });
  const sheet = await sheetIn(form);
  if (sheet === "") return { ...UNSENT, problem: t("error_file"), errors: { file: t("error_file") }, sheet, found: null };
  const ask = async (mode: "preview" | "import") => {
    const upload = new FormData();
    upload.set("mode", mode);
    upload.set("file", new Blob([sheet], { type: "text/csv" }), "products.csv");
    return askInAction(locale, PAGE, "/studio/listings/import", { form: upload });
  };
  const looked = await ask("preview");
  if ("error" in looked) return { ...(await refused(locale, form, looked.error, { fields: { file: t("error_sheet") } })), sheet: "", found: null };
  const found = ListingImportAnswer.parse(looked.answer);
  if (found.problems.length > 0) return { ...UNSENT, problem: t("error_rows", { count: found.problems.length }), sheet, found };
  if (form.get("intent") !== "import") return { ...UNSENT, sheet, found };
  const taken = await ask("import");
  if ("error" in taken) return { ...(await refused(locale, form, taken.error)), sheet, found };
  return { ...UNSENT, sheet: "", found: ListingImportAnswer.parse(taken.answer) };
}

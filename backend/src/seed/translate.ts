import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ENGLISH } from "../workflows/listings/english";

type English = { reference: string; id: string; texts: Record<string, string> };

/** Adds the English texts of rows whose base texts are Indonesian. */
export async function translate(container: MedusaContainer, rows: English[]): Promise<void> {
  await container.resolve(Modules.TRANSLATION).createTranslations(
    rows.map(({ reference, id, texts }) => ({
      reference,
      reference_id: id,
      locale_code: ENGLISH,
      translations: texts,
    })),
  );
}

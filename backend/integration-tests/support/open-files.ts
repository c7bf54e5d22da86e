import { extractText, getDocumentProxy } from "unpdf";

type Cell = string | number | boolean | Date | null;

/** The cells of a workbook's only sheet. Throws for what is no workbook. */
export async function cellsOf(file: ArrayBuffer): Promise<Cell[][]> {
  // Only as a module: the package has no types for CommonJS.
  const { default: readXlsx } = await import("read-excel-file/node");
  const [sheet] = await readXlsx(Buffer.from(file));
  return (sheet?.data ?? []) as Cell[][];
}

/** The words of a PDF, a string a page, spaces as they are read. Throws for what is no PDF. */
export async function pagesOf(file: ArrayBuffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
}

/** 125000 as papers write it: "125.000". */
export const onPaper = (amount: number): string => new Intl.NumberFormat("id-ID").format(amount);

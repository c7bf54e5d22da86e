import PDFDocument from "pdfkit";
import type { Language } from "./language";

export type Pdf = InstanceType<typeof PDFDocument>;

/** Points. */
export const MARGIN = 42;
const FOOT = 28;
export const INK = "#221a14";
export const SOFT = "#6b5d52";
export const LINE = "#d9cfc4";
const SOGA = "#7a4420";

/** The fonts that are embedded, by weight: Plus Jakarta Sans, OFL. WOFF, because PDFKit can't take a subset of WOFF2. */
const FONTS = { regular: 400, strong: 600 } as const;
const fontFile = (weight: number): string => require.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`);

export const weight = (pdf: Pdf, name: keyof typeof FONTS, size: number, colour = INK): Pdf => pdf.font(name).fontSize(size).fillColor(colour);

interface PaperFacts {
  layout: "portrait" | "landscape";
  title: string;
  /** At the left of each page's foot. */
  foot: string;
}

/** An A4 paper with the letterhead; what `draw` adds may run over several pages, each with its number. @returns the PDF. */
export async function makePaper(language: Language, { layout, title, foot }: PaperFacts, draw: (pdf: Pdf) => void): Promise<Buffer> {
  const letterhead = language.say("letterhead");
  const pdf = new PDFDocument({ size: "A4", layout, margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT }, bufferPages: true, lang: language.tag, info: { Title: title, Author: letterhead } });
  for (const [name, value] of Object.entries(FONTS)) pdf.registerFont(name, fontFile(value));
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks))).on("error", reject);
  });
  weight(pdf, "strong", 11, SOGA).text(letterhead);
  pdf.moveTo(MARGIN, pdf.y + 4).lineTo(pdf.page.width - MARGIN, pdf.y + 4).lineWidth(1.5).strokeColor(SOGA).stroke();
  weight(pdf, "strong", 18).text(title, MARGIN, pdf.y + 16);
  draw(pdf);
  numberPages(pdf, language, foot);
  pdf.end();
  return whole;
}

function numberPages(pdf: Pdf, language: Language, foot: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Below the margin PDFKit would begin another page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - MARGIN - 8;
    const width = pdf.page.width - 2 * MARGIN;
    weight(pdf, "regular", 7.5, SOFT).text(foot, MARGIN, y, { width, lineBreak: false });
    pdf.text(language.say("page", { page: page - start + 1, pages: count }), MARGIN, y, { width, align: "right", lineBreak: false });
  }
}

import type { MakerAccounts, Statement } from "@ska/contracts";
import type { Language } from "./language";
import { drawQr, type Squares } from "./paper-qr";
import { makePaper, MARGIN, SOFT, weight, type Pdf } from "./paper";
import { drawTable } from "./paper-table";

const ACCOUNTS = ["pending", "available", "savings", "reserved", "paid"] as const satisfies readonly (keyof MakerAccounts)[];
const DATE_WIDTH = 60;
const MONEY_WIDTH = 60;
const QR_SIZE = 96;

interface StatementFacts {
  statement: Statement;
  timeZone: string;
  madeAt: Date;
  /** Of the address to check it at. */
  qr: Squares | null;
}

const happened = (language: Language, { kind, step, product }: Statement["movements"][number]): string =>
  kind === "payout" ? language.say(`payout_${step ?? "proposed"}`) : language.say(kind, { what: product ?? "" });

function drawSums(pdf: Pdf, language: Language, { earned, received, owed }: Statement): void {
  const width = (pdf.page.width - 2 * MARGIN) / 3;
  const { y } = pdf;
  for (const [at, [word, amount]] of ([["earned", earned], ["received", received], ["owed", owed]] as const).entries()) {
    const x = MARGIN + at * width;
    weight(pdf, "regular", 9, SOFT).text(language.say(word), x, y, { width: width - 12 });
    weight(pdf, "strong", 14).text(language.money(amount), x, y + 14, { width: width - 12 });
  }
  pdf.x = MARGIN;
  pdf.y = y + 44;
}

function drawCheck(pdf: Pdf, language: Language, { verification }: Statement, timeZone: string, qr: Squares | null): void {
  if (!verification || !qr) return void weight(pdf, "regular", 9, SOFT).text(language.say("unchecked"), MARGIN, pdf.y + 14);
  if (pdf.y + QR_SIZE + 40 > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  const top = pdf.y + 22;
  drawQr(pdf, qr, { x: MARGIN, y: top, size: QR_SIZE });
  const [x, width] = [MARGIN + QR_SIZE + 18, pdf.page.width - 2 * MARGIN - QR_SIZE - 18];
  const address = verification.url.slice(0, verification.url.lastIndexOf("/"));
  weight(pdf, "strong", 10).text(language.say("check_title"), x, top, { width, paragraphGap: 4 });
  weight(pdf, "regular", 9, SOFT).text(language.say("check_text", { address, until: language.day(new Date(verification.expires_at), timeZone) }), { width, paragraphGap: 6 });
  weight(pdf, "strong", 11).text(verification.code, { width });
}

/** A statement on the platform's letterhead, without the centre's name (product.md, privacy rule 7). */
export function statementPdf(language: Language, { statement, timeZone, madeAt, qr }: StatementFacts): Promise<Buffer> {
  const { from, to, name, opening, closing, movements } = statement;
  const foot = language.say("made", { when: language.day(madeAt, timeZone) });
  return makePaper(language, { layout: "portrait", title: language.say("statement_title"), foot }, (pdf) => {
    weight(pdf, "regular", 10).text(`${language.say("statement_of")}: `, { continued: true }).font("strong").text(name);
    weight(pdf, "regular", 10).text(`${language.say("statement_period")}: ${language.period(from, to)}`, { paragraphGap: 6 });
    weight(pdf, "regular", 9, SOFT).text(language.say("statement_text"), { paragraphGap: 10 });
    drawSums(pdf, language, statement);
    const cells = (amounts: MakerAccounts): string[] => ACCOUNTS.map((account) => (amounts[account] === 0 ? "0" : language.figure(amounts[account])));
    const wide = pdf.page.width - 2 * MARGIN - DATE_WIDTH - ACCOUNTS.length * MONEY_WIDTH;
    drawTable(pdf, {
      columns: [
        { head: language.say("date"), width: DATE_WIDTH },
        { head: language.say("movement"), width: wide },
        ...ACCOUNTS.map((account) => ({ head: language.say(account), width: MONEY_WIDTH, numeric: true })),
      ],
      rows: [
        ["", language.say("opening"), ...cells(opening)],
        ...movements.map((movement) => [language.shortDay(new Date(movement.date), timeZone), happened(language, movement), ...cells(movement)]),
        ...(movements.length === 0 ? [["", language.say("none_moved"), ...ACCOUNTS.map(() => "")]] : []),
      ],
      totals: ["", language.say("closing"), ...cells(closing)],
    });
    weight(pdf, "regular", 8, SOFT).text(language.say("whole_rupiah"), MARGIN, pdf.y + 8);
    drawCheck(pdf, language, statement, timeZone, qr);
  });
}

import type { StoredPayout } from "../modules/income/payout-rows";
import type { Language } from "./language";
import { INK, makePaper, MARGIN, SOFT, weight, type Pdf } from "./paper";

interface ReceiptFacts {
  payout: StoredPayout;
  /** Who gets the money. */
  name: string;
  /** The centre's public name. */
  center: string;
  timeZone: string;
  madeAt: Date;
}

const SIGN_HEIGHT = 70;

function drawFacts(pdf: Pdf, facts: readonly (readonly [string, string])[]): void {
  for (const [name, value] of facts) {
    const { y } = pdf;
    weight(pdf, "regular", 10, SOFT).text(name, MARGIN, y, { width: 130 });
    weight(pdf, "regular", 11).text(value, MARGIN + 140, y, { width: pdf.page.width - 2 * MARGIN - 140, paragraphGap: 6 });
  }
  pdf.x = MARGIN;
}

function drawSignatures(pdf: Pdf, parties: readonly (readonly [string, string])[]): void {
  const width = (pdf.page.width - 2 * MARGIN - 40) / 2;
  const top = pdf.y + 30;
  for (const [at, [role, name]] of parties.entries()) {
    const x = MARGIN + at * (width + 40);
    weight(pdf, "regular", 10, SOFT).text(role, x, top, { width });
    pdf.moveTo(x, top + SIGN_HEIGHT).lineTo(x + width, top + SIGN_HEIGHT).lineWidth(0.8).strokeColor(INK).stroke();
    weight(pdf, "regular", 10).text(name, x, top + SIGN_HEIGHT + 5, { width });
  }
}

/** What was paid to whom, in plain words and large letters, to be signed by both. */
export function receiptPdf(language: Language, { payout, name, center, timeZone, madeAt }: ReceiptFacts): Promise<Buffer> {
  const foot = `${center} · ${language.say("made", { when: language.day(madeAt, timeZone) })}`;
  return makePaper(language, { layout: "portrait", title: language.say("receipt_title"), foot }, (pdf) => {
    weight(pdf, "strong", 26).text(language.money(payout.amount), { paragraphGap: 6 });
    weight(pdf, "regular", 13).text(language.say("receipt_said", { amount: language.money(payout.amount), name }), { paragraphGap: 4 });
    weight(pdf, "regular", 13).text(language.say(`receipt_from_${payout.source}`), { paragraphGap: 18 });
    drawFacts(pdf, [
      [language.say("receipt_paid"), payout.paidAt ? language.day(payout.paidAt, timeZone) : "-"],
      [language.say("receipt_method"), payout.method],
      [language.say("receipt_reference"), payout.reference ?? "-"],
      [language.say("receipt_center"), center],
      [language.say("receipt_number"), payout.id],
      ...(payout.note ? [[language.say("receipt_note"), payout.note] as const] : []),
    ]);
    weight(pdf, "regular", 11, SOFT).text(language.say("receipt_read"), MARGIN, pdf.y + 12, { width: pdf.page.width - 2 * MARGIN });
    drawSignatures(pdf, [[language.say("sign_received"), name], [language.say("sign_paid"), ""]]);
  });
}

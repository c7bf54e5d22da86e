import { IncomeFilters, type IncomeQuery, type IncomeReport } from "@ska/contracts";
import { FIGURES, isMoney, namesOf } from "./income-table";
import type { Language } from "./language";
import { makePaper, MARGIN, SOFT, weight } from "./paper";
import { drawTable } from "./paper-table";

export interface ReportFacts {
  query: IncomeQuery;
  report: IncomeReport;
  /** The centre's public name. */
  center: string;
  timeZone: string;
  madeAt: Date;
}

const COUNT_WIDTH = 46;
const MONEY_WIDTH = 69;

/** The report on A4 across, with the same rows and totals as the page. */
export function incomePdf(language: Language, { query, report, center, timeZone, madeAt }: ReportFacts): Promise<Buffer> {
  const { from, to, group } = query;
  const names = namesOf(language, group);
  const foot = `${center} · ${language.say("made", { when: language.day(madeAt, timeZone) })}`;
  return makePaper(language, { layout: "landscape", title: language.say("income_title"), foot }, (pdf) => {
    weight(pdf, "regular", 10).text(`${center} · ${language.period(from, to)}`, { paragraphGap: 10 });
    if (IncomeFilters.keyof().options.some((filter) => query[filter] !== undefined)) weight(pdf, "strong", 9).text(language.say("narrowed"), { paragraphGap: 8 });
    const widths = FIGURES.map((figure) => (isMoney(figure) ? MONEY_WIDTH : COUNT_WIDTH));
    const label = pdf.page.width - 2 * MARGIN - widths.reduce((sum, width) => sum + width, 0);
    const cells = (sums: IncomeReport["total"]): string[] => FIGURES.map((figure) => language.figure(sums[figure]));
    drawTable(pdf, {
      columns: [{ head: names.head, width: label }, ...FIGURES.map((figure, at) => ({ head: language.say(figure), width: widths[at] ?? MONEY_WIDTH, numeric: true }))],
      rows: report.rows.map((row) => [names.row(row), ...cells(row)]),
      totals: [language.say("total"), ...cells(report.total)],
    });
    weight(pdf, "regular", 8, SOFT).text(`${language.say("whole_rupiah")} ${language.say("income_basis")}`, MARGIN, pdf.y + 10);
  });
}

import { chooseRule, type RuleSubject, type Rupiah } from "@ska/money";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter, MakerScope, SelfScope } from "../../access/scope";
import { type AdjustmentStatus, selectAdjustments, type StoredAdjustment } from "./adjustment-rows";
import { type AdjustmentStep, advanceAdjustment, insertAdjustment, type NewAdjustment } from "./adjustments";
import { type AccountStatement, selectStatement } from "./account-statement";
import { selectBalanceOwed, type BalanceOwed } from "./balance-owed";
import { writeEntries } from "./ledger";
import { selectMakerIncome, type IncomeScope, type LinesWanted, type MakerIncome } from "./maker-income";
import { selectEntriesBehind, type EntryBehind, type NumberBehind } from "./report-entries";
import { selectCenterTotals, selectOrderIncome, selectProductIncome, selectUnitsSold, type MakerPart } from "./everywhere";
import { selectLineLedger, type LedgerEntry } from "./line-ledger";
import type { Period, ReportFilters } from "./report-filters";
import { selectEarners, selectReport, selectSold, selectTrend, type ReportGroup, type ReportRow, type ReportSums } from "./reports";
import { readLineBooks } from "./line-books";
import { lockLines } from "./locks";
import { selectBooked, type BookedOrder } from "./booked-orders";
import { selectPendingLines, type PendingLine } from "./pending-lines";
import { selectPayable, type Payable } from "./payable";
import { selectPayout, selectPayouts, selectPayoutsTo, type PayoutFilters, type StoredPayout } from "./payout-rows";
import { advancePayout, insertPayout, insertPayouts, type NewPayout, type PayoutStep } from "./payouts";
import { writeRefunds, type ChangedOrder } from "./refund-entries";
import { writeReleases, type DueRelease } from "./release-entries";
import { rupiahColumn } from "./rupiah-column";
import { saleEntries } from "./sale-entries";
import { insertRules, selectRules, type NewRule, type StoredRule } from "./share-rules";
import { issueStatement, selectStatementOf, type StatementContent, type StoredStatement } from "./statement-rows";
import { insertSnapshots, selectSnapshots, selectSnapshotsOfLines } from "./snapshots";
import { addWaiting } from "./waiting-lines";
import { verifyLedger, type LedgerFound } from "./verify/verify-ledger";
import type { CapturedOrder, Database, LineSnapshot, StoredSnapshot } from "./types";

/**
 * The ledger of who earned what. Deliberately no generated methods: rows are only added, and what a viewer may read
 * takes a scope. Each write is one transaction.
 */
export class IncomeModuleService {
  private readonly db: Database;

  constructor(cradle: { [ContainerRegistrationKeys.PG_CONNECTION]: Database }) {
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /** Adds rules to a centre; nothing is edited, the newest in force wins. */
  async createShareRules(scope: CenterScope, rules: readonly NewRule[]): Promise<StoredRule[]> {
    return insertRules(this.db, scope, rules);
  }

  /** All rules of a centre, past and to come, those in force last first. */
  async listShareRules(scope: CenterScope): Promise<StoredRule[]> {
    return selectRules(this.db, [scope]);
  }

  /** The rules of several centres by centre id, for looking up many products at once. */
  async shareRulesByCenter(scopes: readonly CenterScope[]): Promise<Map<string, StoredRule[]>> {
    const rules = await selectRules(this.db, scopes);
    return new Map(scopes.map(({ centerId }) => [centerId, rules.filter((rule) => rule.centerId === centerId)]));
  }

  /** The rule that a sale of the product would be divided by, or null. */
  async ruleInForce(scope: CenterScope, subject: RuleSubject): Promise<StoredRule | null> {
    return chooseRule(await this.listShareRules(scope), subject);
  }

  /** Freezes order lines; a line frozen before stays as it was. @returns how many were new. */
  async freezeLines(snapshots: readonly LineSnapshot[]): Promise<number> {
    return insertSnapshots(this.db, snapshots);
  }

  /** The frozen lines of the orders, for the system's own reading: never hand these to a viewer. */
  async frozenLines(orderIds: readonly string[]): Promise<StoredSnapshot[]> {
    return selectSnapshots(this.db, orderIds);
  }

  /**
   * Posts fully captured orders from their frozen lines, all in one transaction. Repeating it, also at the same time,
   * adds nothing.
   * @returns how many entries were new.
   */
  async postSales(orders: readonly CapturedOrder[]): Promise<number> {
    return this.db.transaction(async (transaction) => {
      const snapshots = await selectSnapshots(transaction, orders.map(({ orderId }) => orderId));
      await lockLines(transaction, snapshots);
      const drafts = orders.flatMap((order) =>
        saleEntries(order, snapshots.filter(({ orderId }) => orderId === order.orderId)),
      );
      const written = await writeEntries(transaction, drafts);
      await addWaiting(transaction, written);
      return written.length;
    });
  }

  /**
   * Makes what was delivered and held long enough available to its makers, each parcel's units of a line once.
   * Only for lines that were posted as sold.
   * @returns how many entries were new.
   */
  async release(due: readonly DueRelease[]): Promise<number> {
    return due.length === 0 ? 0 : this.db.transaction((transaction) => writeReleases(transaction, due));
  }

  /**
   * Posts refunds from Medusa's rows, an order at a time; each refund once, and none before the order's sale.
   * @returns how many entries were new.
   */
  async postRefunds(orders: readonly ChangedOrder[]): Promise<number> {
    let posted = 0;
    for (const order of orders) posted += await this.db.transaction((transaction) => writeRefunds(transaction, order));
    return posted;
  }

  /** What can still be refunded of a centre's line, whole rupiah; null when it isn't posted as sold. */
  async refundable({ centerId }: CenterScope, lineItemId: string): Promise<Rupiah | null> {
    const [snapshot] = await selectSnapshotsOfLines(this.db, [lineItemId]);
    const sale: unknown = await this.db("income_entry").where({ line_item_id: lineItemId, kind: "sale" }).first("id");
    if (!sale || snapshot?.centerId !== centerId) return null;
    return snapshot.net - (await readLineBooks(this.db, snapshot)).refunded;
  }

  /** What the ledger took in for each order, whole rupiah, by order id: sales, shipping and tax, before refunds. */
  async takenIn(orderIds: readonly string[]): Promise<Map<string, Rupiah>> {
    const rows: { order_id: string; amount: string }[] = await this.db("income_entry as entry")
      .join("income_posting as posting", "posting.entry_id", "entry.id")
      .join("income_account as account", "account.id", "posting.account_id")
      .where("account.kind", "clearing")
      .whereIn("entry.kind", ["sale", "shipping", "tax"])
      .whereIn("entry.order_id", [...orderIds])
      .groupBy("entry.order_id")
      .select("entry.order_id", this.db.raw("-sum(posting.amount) as amount"));
    return new Map(rows.map(({ order_id, amount }) => [order_id, rupiahColumn(amount)]));
  }

  /** What is in the ledger of each of the orders, by order id; those without a sale are absent. */
  async booked(orderIds: readonly string[]): Promise<Map<string, BookedOrder>> {
    return selectBooked(this.db, orderIds);
  }

  /** A centre's income over months, grouped and narrowed, with a total that counts each order and unit once. */
  async report(scope: CenterScope, query: Period & ReportFilters & { group: ReportGroup }): Promise<{ rows: ReportRow[]; total: ReportSums }> {
    return selectReport(this.db, scope, query);
  }

  /** The makers' share of each key in each month, in one reading. */
  async trend(scope: CenterScope, query: Period & ReportFilters & { group: ReportGroup }): Promise<Map<string, Map<string, Rupiah>>> {
    return selectTrend(this.db, scope, query);
  }

  /** Who has a part in a report, and how many of them earned something. */
  async earners(scope: CenterScope, query: Period & ReportFilters): Promise<{ ids: string[]; earning: number }> {
    return selectEarners(this.db, scope, query);
  }

  /** What a centre ever sold, by id; "none" among them when something had no brand or product. */
  async sold(scope: CenterScope): Promise<Record<"brands" | "products" | "channels", string[]>> {
    return selectSold(this.db, scope);
  }

  /** What the ledger says of the line that an entry is about; null when there is none in the scope. */
  async lineLedger(scope: CenterScope, entryId: string): Promise<{ snapshot: StoredSnapshot; entries: LedgerEntry[] } | null> {
    return selectLineLedger(this.db, scope, entryId);
  }

  /** The entries that a number of the report is made of, newest first. */
  async entriesBehind(
    scope: CenterScope,
    number: NumberBehind,
    page: { limit: number; offset: number },
  ): Promise<{ entries: EntryBehind[]; count: number }> {
    return selectEntriesBehind(this.db, scope, number, page);
  }

  /** Every centre's sums over months, for the ministry. */
  async centerTotals(scope: EveryCenter, period: Period): Promise<{ byCenter: Map<string, ReportSums & { earning: number }>; total: ReportSums }> {
    return selectCenterTotals(this.db, scope, period);
  }

  /** Units of each product sold from a month ("YYYY-MM") on, by product id. */
  async unitsSold(scope: EveryCenter, from: string): Promise<Map<string, number>> {
    return selectUnitsSold(this.db, scope, from);
  }

  /** What a product brought so far, and to whom. */
  async productIncome(scope: EveryCenter, productId: string): Promise<{ total: ReportSums; makers: MakerPart[] }> {
    return selectProductIncome(this.db, scope, productId);
  }

  /** How the lines of an order were shared, by snapshot id; what isn't posted is missing. */
  async orderIncome(scope: EveryCenter, orderId: string): Promise<Map<string, { sums: ReportSums; makers: MakerPart[] }>> {
    return selectOrderIncome(this.db, scope, orderId);
  }

  /** One person's income: what she sees of all of hers, or what one centre may see of it. */
  async makerIncome(scope: IncomeScope, lines: LinesWanted = "latest"): Promise<MakerIncome> {
    return selectMakerIncome(this.db, scope, lines);
  }

  /** What moved her accounts between two instants, the first included, with the balances before and after. */
  async statement(scope: IncomeScope, bounds: { from: Date; to: Date }): Promise<AccountStatement> {
    return selectStatement(this.db, scope, bounds);
  }

  /** Gives a paper of hers its code. @param consentedAt since when her consent to statements has stood */
  async issueStatement({ selfId }: SelfScope, content: StatementContent, consentedAt: Date): Promise<StoredStatement> {
    return issueStatement(this.db, selfId, content, consentedAt);
  }

  /** The paper of a code, for whoever holds it; null when there is none or its time is over. Whether she still consents is for the caller to ask. */
  async issuedStatement(code: string): Promise<StoredStatement | null> {
    return selectStatementOf(this.db, code);
  }

  /** What of hers still waits, line by line. */
  async pendingLines(scope: IncomeScope): Promise<PendingLine[]> {
    return selectPendingLines(this.db, scope);
  }

  /** What she is still owed: by one centre, or in all. */
  async balanceOwed(scope: IncomeScope): Promise<BalanceOwed> {
    return selectBalanceOwed(this.db, scope);
  }

  /** Proposes a payout and reserves its amount. @throws CONFLICT above the balance. */
  async proposePayout(scope: MakerScope, payout: NewPayout): Promise<StoredPayout> {
    return this.db.transaction((transaction) => insertPayout(transaction, scope, payout));
  }

  /** @throws NOT_FOUND outside the scope, FORBIDDEN when it is approved by its proposer, CONFLICT out of turn. */
  async advancePayout(scope: CenterScope | EveryCenter, id: string, step: PayoutStep): Promise<StoredPayout> {
    return this.db.transaction((transaction) => advancePayout(transaction, scope, id, step));
  }

  /** Proposes several payouts, all of them or none. @throws CONFLICT above a balance. */
  async proposePayouts(scope: CenterScope, payouts: readonly (NewPayout & { beneficiaryId: string })[]): Promise<StoredPayout[]> {
    return this.db.transaction((transaction) => insertPayouts(transaction, scope, payouts));
  }

  /** Everybody to whom a centre holds something available or saved. */
  async payable(scope: CenterScope): Promise<Payable[]> {
    return selectPayable(this.db, scope);
  }

  /** One payout of a centre's, or null. */
  async payout(scope: CenterScope, id: string): Promise<StoredPayout | null> {
    return selectPayout(this.db, scope, id);
  }

  /** Money handed or to be handed to one person, newest first. */
  async payoutsTo(scope: IncomeScope): Promise<StoredPayout[]> {
    return selectPayoutsTo(this.db, scope);
  }

  /** A centre's payouts, newest first, with how many are in each status. */
  async payouts(scope: CenterScope, filters: PayoutFilters, page: { limit: number; offset: number }): ReturnType<typeof selectPayouts> {
    return selectPayouts(this.db, scope, filters, page);
  }

  /** Notes a correction of a line; nothing moves yet. @throws NOT_FOUND for a line that the centre didn't sell. */
  async proposeAdjustment(scope: CenterScope, adjustment: NewAdjustment): Promise<StoredAdjustment> {
    return insertAdjustment(this.db, scope, adjustment);
  }

  /** @throws NOT_FOUND outside the scope, FORBIDDEN when it is approved by its proposer, CONFLICT out of turn or above what she holds. */
  async advanceAdjustment(scope: CenterScope | EveryCenter, id: string, step: AdjustmentStep): Promise<StoredAdjustment> {
    return this.db.transaction((transaction) => advanceAdjustment(transaction, scope, id, step));
  }

  /** A centre's corrections, newest first. */
  async adjustments(scope: CenterScope, status: AdjustmentStatus | undefined, page: { limit: number; offset: number }): Promise<{ adjustments: StoredAdjustment[]; count: number }> {
    return selectAdjustments(this.db, scope, status, page);
  }

  /** Computes the ledger and the reports again and compares. @param zones the centres' time zones by id @param elsewhere the zone of the others */
  async verify(zones: ReadonlyMap<string, string>, elsewhere: string): Promise<LedgerFound> {
    return verifyLedger(this.db, zones, elsewhere);
  }

  /** Whether she ever earned anything at the centre, though she may be elsewhere now. */
  async hasEarned({ centerId, beneficiaryId }: MakerScope): Promise<boolean> {
    const account: unknown = await this.db("income_account").where({ center_id: centerId, beneficiary_id: beneficiaryId }).first("id");
    return Boolean(account);
  }
}

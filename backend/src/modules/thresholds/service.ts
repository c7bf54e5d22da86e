import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Threshold, ThresholdChanges, ThresholdInput } from "@ska/contracts";

const COLUMNS = ["id", "kind", "area_code", "area", "year", "amount", "basis", "source", "url"] as const satisfies readonly (keyof Threshold)[];

const toThreshold = (row: Omit<Threshold, "amount"> & { amount: string }): Threshold => ({ ...row, amount: Number(row.amount) });

const missing = (): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, "Not found.");

/** Published figures that income is shown beside: poverty lines, minimum wages, what an hour of making is worth. Nothing in it is private. */
export class ThresholdsModuleService {
  private readonly db: Knex;

  constructor(cradle: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.db = cradle[ContainerRegistrationKeys.PG_CONNECTION];
  }

  /** All, by kind and area, the newest year first. */
  async list(): Promise<Threshold[]> {
    return (await this.db("threshold").orderBy(["kind", "area_code", { column: "year", order: "desc" }]).select(...COLUMNS)).map(toThreshold);
  }

  /** What is known of some areas up to a year, the newest first. */
  async known(areaCodes: readonly string[], year: number): Promise<Threshold[]> {
    const rows = await this.db("threshold").whereIn("area_code", [...areaCodes]).where("year", "<=", year).orderBy("year", "desc").select(...COLUMNS);
    return rows.map(toThreshold);
  }

  /** @throws DUPLICATE_ERROR when that kind, area and year has one. */
  async create(input: ThresholdInput): Promise<Threshold> {
    const [row] = await this.db("threshold")
      .insert({ ...input, url: input.url ?? null, id: generateEntityId(undefined, "thd") })
      .onConflict(["kind", "area_code", "year"])
      .ignore()
      .returning([...COLUMNS]);
    if (!row) throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, "There is a figure of this kind for that area and year already.");
    return toThreshold(row);
  }

  /** @throws NOT_FOUND */
  async change(id: string, changes: ThresholdChanges): Promise<Threshold> {
    const [row] = await this.db("threshold").where({ id }).update({ ...changes, updated_at: this.db.fn.now() }).returning([...COLUMNS]);
    if (!row) throw missing();
    return toThreshold(row);
  }

  /** @throws NOT_FOUND */
  async remove(id: string): Promise<void> {
    if ((await this.db("threshold").where({ id }).delete()) === 0) throw missing();
  }
}

import { generateEntityId } from "@medusajs/framework/utils";
import type { CenterScope, EveryCenter } from "../../access/scope";
import type { Center, CenterChange, Database, NewCenter } from "./types";

const COLUMNS = [
  "id",
  "name",
  "handle",
  "kind",
  "protected",
  "province_code",
  "city",
  "area_code",
  "timezone",
  "story",
  "pickup_place",
  "stock_location_id",
  "shipping_profile_id",
] as const satisfies readonly (keyof Center)[];

/** Which centres: all that the scope shows, or some of them. */
export interface CenterFilters {
  ids?: readonly string[];
  handle?: string;
}

/** Centres in the scope, by handle. */
export async function selectCenters(db: Database, scope: CenterScope | EveryCenter, { ids, handle }: CenterFilters): Promise<Center[]> {
  const query = db<Center>("center").whereNull("deleted_at");
  if ("centerId" in scope) void query.where("id", scope.centerId);
  if (ids) void query.whereIn("id", [...ids]);
  if (handle !== undefined) void query.where("handle", handle);
  return (await query.orderBy("handle").select(...COLUMNS)) as Center[];
}

export async function insertCenter(db: Database, center: NewCenter): Promise<Center> {
  const [row] = await db("center").insert({ ...center, story: JSON.stringify(center.story), id: generateEntityId(undefined, "ctr") }).returning([...COLUMNS]);
  return row as Center;
}

/** @returns the centre as it is now, or null when the scope shows none. */
export async function updateCenter(db: Database, { centerId }: CenterScope, { story, ...change }: CenterChange): Promise<Center | null> {
  const [row] = await db("center")
    .where({ id: centerId })
    .whereNull("deleted_at")
    .update({ ...change, ...(story ? { story: JSON.stringify(story) } : {}), updated_at: db.fn.now() })
    .returning([...COLUMNS]);
  return (row as Center | undefined) ?? null;
}

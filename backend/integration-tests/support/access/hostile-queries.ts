import { ask } from "./asker";
import { leaksOf } from "./ask-row";
import type { Row } from "./row";
import { reaches, expectedStatuses } from "./verdict";
import { VIEWER_NAMES } from "./viewers";
import type { World } from "./world";

const RIGHT = { offset: "0", limit: "50" };

/** What people who look for a way round send along. */
const HOSTILE: readonly Record<string, string>[] = [
  { fields: "*,+legal_name,+phone,*center,*beneficiary.*" },
  { fields: "+center.beneficiaries.legal_name" },
  { order: "legal_name" },
  { order: "-phone;drop table member" },
  { q: "' or 1=1 --" },
  { q: "%" },
  { q: "\u0000" },
  { "filters[center_id][$ne]": "x" },
  { "filters[legal_name][$like]": "%" },
  { center_id: "AWAY" },
  { beneficiary_id: "AWAY_PERSON" },
  { "beneficiary_id[$ne]": "x" },
  { "$or[0][center_id]": "AWAY" },
];

/** Pages that are none: each must be called bad input or be cut to what a page may be. */
const PAGES: readonly Record<string, string>[] = [{ limit: "-1" }, { limit: "1e9" }, { limit: "999999999999999999999" }, { limit: "NaN" }, { limit: "0.5" }, { offset: "-1" }, { offset: "1e99" }, { "limit[]": "1" }];
const MOST_ON_A_PAGE = 200;

/** What is wrong with the answers to a list's odd queries, asked by those who may see it. */
export async function hostileQueries(world: World, row: Row): Promise<string[]> {
  const found: string[] = [];
  const home = { center: world.centerOf("home"), person: world.idOf("beneficiary", "beneficiarys") ?? "" };
  const away = { center: world.centerOf("away"), person: world.idOf("beneficiary", "aways") ?? "" };
  for (const viewer of VIEWER_NAMES.filter((viewer) => expectedStatuses(row, viewer, null).includes(200) && reaches(viewer, null))) {
    const others = viewer.startsWith("away") || viewer === "moved" ? home : away;
    for (const odd of [...HOSTILE, ...PAGES]) {
      const url = new URL(row.ask({ id: "", viewer, world, own: () => "" }).url, "http://shop.test");
      for (const [name, value] of Object.entries({ ...RIGHT, ...odd })) {
        url.searchParams.set(name, value.replace("AWAY_PERSON", others.person).replace("AWAY", others.center));
      }
      const { status, data } = await ask(world.client, "GET", { url: url.pathname + url.search }, world.headersOf(viewer));
      const asked = `${row.route} as ${viewer} with ${JSON.stringify(odd)}`;
      const { message } = (data ?? {}) as { message?: unknown };
      if (![200, 400, 404].includes(status)) found.push(`${asked}: ${status} ${JSON.stringify(data)?.slice(0, 120)}`);
      if (status !== 200 && (typeof message !== "string" || !message)) found.push(`${asked}: ${status} without words`);
      if (status === 200 && Object.values((data ?? {}) as object).some((value) => Array.isArray(value) && value.length > MOST_ON_A_PAGE)) found.push(`${asked}: more than a page`);
      found.push(...leaksOf(world, row, [{ viewer, id: null, status, data }]).map((leak) => `${leak} with ${JSON.stringify(odd)}`));
    }
  }
  return found;
}

import { ask } from "./asker";
import type { Row } from "./row";
import { expectedStatuses, isRefused, type Answered } from "./verdict";
import { factsOf, ID_KINDS, VIEWER_NAMES, type IdKind, type SubjectKind, type ViewerName } from "./viewers";
import type { World } from "./world";

interface Asking {
  readonly viewer: ViewerName;
  readonly id: IdKind | null;
}

/** Every viewer with every kind of id that the row can be asked for. */
function askings(world: World, row: Row): Asking[] {
  const { subject } = row;
  const ids: (IdKind | null)[] = subject ? ID_KINDS.filter((id) => !row.without?.includes(id) && world.idOf(subject, id) !== undefined) : [null];
  return VIEWER_NAMES.flatMap((viewer) => ids.map((id) => ({ viewer, id })));
}

const ownedBy = (viewer: ViewerName): IdKind => (factsOf(viewer).center === "away" ? "aways" : "beneficiarys");

async function subjectOf(world: World, row: Row, { viewer, id }: Asking): Promise<string> {
  if (!row.subject || id === null) return "";
  if (row.once && id !== "forged" && id !== "malformed" && !isRefused(row, viewer, id)) return world.fresh(row.subject, id);
  return world.idOf(row.subject, id) ?? "";
}

async function answer(world: World, row: Row, asking: Asking): Promise<Answered> {
  const { viewer } = asking;
  const own = (kind: SubjectKind): string => world.idOf(kind, ownedBy(viewer)) ?? "";
  const question = row.ask({ id: await subjectOf(world, row, asking), viewer, world, own });
  const shop: Record<string, string> = question.url.startsWith("/store") ? { "x-publishable-api-key": world.market.publishableKey } : {};
  const { status, data } = await ask(world.client, row.method, question, { ...shop, ...world.headersOf(viewer) });
  if (row.endsSession && expectedStatuses(row, viewer, asking.id).includes(status) && status < 300) await world.renew(viewer);
  return { ...asking, status, data };
}

/** The answers to all who must be refused; at once, for nothing may come of it. */
export const refusalsOf = (world: World, row: Row): Promise<Answered[]> =>
  Promise.all(askings(world, row).filter(({ viewer, id }) => isRefused(row, viewer, id)).map((asking) => answer(world, row, asking)));

/** The answers to those who may; one after the other, for each may change what the next sees. */
export async function grantsOf(world: World, row: Row): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const asking of askings(world, row)) {
    if (!isRefused(row, asking.viewer, asking.id)) answers.push(await answer(world, row, asking));
  }
  return answers;
}

/** What stands in an answer though it must be hidden from the viewer. */
export function leaksOf(world: World, { route, method, audience }: Row, answers: readonly Answered[]): string[] {
  return answers.flatMap(({ viewer, data }) => {
    const said = typeof data === "string" ? data : (JSON.stringify(data) ?? "");
    // An alias with a consent is everybody's; a name or phone number is nobody's.
    const found = world.hiddenFrom(audience === "everybody" ? "nobody" : viewer).filter((secret) => said.includes(secret));
    return found.map((secret) => `${method} /${route} as ${viewer}: shows ${secret}`);
  });
}

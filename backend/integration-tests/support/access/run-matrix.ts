import { withMedusa } from "../with-medusa";
import { grantsOf, leaksOf, refusalsOf } from "./ask-row";
import { hostileQueries } from "./hostile-queries";
import type { Row } from "./row";
import { tableStates } from "./table-states";
import { complaints, type Answered } from "./verdict";
import { World } from "./world";

/** Hundreds of questions in each test. */
const PATIENCE_MS = 240_000;

/** Asks the rows as everybody, on a Medusa of its own. */
export function runMatrix(name: string, rows: readonly Row[]): void {
  withMedusa({
    testSuite: ({ api, getContainer }) => {
      describe(`access to ${name}`, () => {
        let world: World;
        const answers = new Map<Row, Answered[]>();

        /** Asks those who must be refused. @returns the tables whose rows are others afterwards. */
        const changedTables = async (row: Row): Promise<string[]> => {
          const before = await tableStates(getContainer());
          answers.set(row, await refusalsOf(world, row));
          const after = await tableStates(getContainer());
          return Object.keys(after).filter((table) => after[table] !== before[table]);
        };

        beforeAll(async () => {
          world = await World.open(getContainer(), api, new Set(rows.flatMap(({ subject }) => subject ?? [])));
        }, PATIENCE_MS);

        it("refuses without doing anything", async () => {
          const changed: string[] = [];
          for (const row of rows) {
            if (row.method === "GET") {
              answers.set(row, await refusalsOf(world, row));
              continue;
            }
            const first = await changedTables(row);
            // A job may have written meanwhile; what a refusal leaves behind it leaves each time.
            const again = first.length > 0 ? await changedTables(row) : [];
            changed.push(...first.filter((table) => again.includes(table)).map((table) => `${row.method} /${row.route} changed ${table}`));
          }
          expect(changed).toEqual([]);
        }, PATIENCE_MS);

        it("answers odd queries with sense or words, and with nothing more than without them", async () => {
          const wrong: string[] = [];
          for (const row of rows.filter(({ method, audience, subject }) => method === "GET" && !subject && audience !== "everybody")) wrong.push(...(await hostileQueries(world, row)));
          expect(wrong).toEqual([]);
        }, PATIENCE_MS);

        // Last: the runner puts the tables back after each test, and the sessions begun here would be of no member.
        it("gives each what is hers and refuses the rest in words, another's like what does not exist", async () => {
          const wrong: string[] = [];
          for (const row of rows) {
            const all = [...(answers.get(row) ?? []), ...(await grantsOf(world, row))];
            wrong.push(...complaints(row, all), ...leaksOf(world, row, all));
          }
          expect([...new Set(wrong)]).toEqual([]);
        }, PATIENCE_MS);
      });
    },
  });
}

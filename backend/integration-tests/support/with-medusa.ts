import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createPostgresDatabaseTemplate, restorePostgresDatabaseFromTemplate, type MedusaSuiteOptions } from "@medusajs/test-utils";
import { bootMedusa, type Booted } from "./boot-medusa";

interface Suite {
  testSuite: (given: Pick<MedusaSuiteOptions, "api" | "getContainer">) => void;
  /** Environment of Medusa while the file's tests run. */
  env?: Record<string, string>;
}

const OVER = ["done", "reverted", "failed", "not_started"];
const PATIENCE_MS = 60_000;

/** Booting takes longer than most files: once a worker, which takes one file after another. */
let booted: Promise<Booted> | undefined;

const emptyOf = (database: string): string => `${database}-empty`;
const filledOf = (database: string): string => `${database}-filled`;

async function openEmptyShop(): Promise<Booted> {
  if (booted) {
    const medusa = await booted;
    await restorePostgresDatabaseFromTemplate({ databaseName: medusa.database, templateName: emptyOf(medusa.database) });
    return medusa;
  }
  booted = bootMedusa();
  const medusa = await booted;
  await createPostgresDatabaseTemplate({ databaseName: medusa.database, templateName: emptyOf(medusa.database) });
  return medusa;
}

/** What still runs would write into the next test's tables. */
async function untilWorkflowsEnded(container: MedusaContainer): Promise<void> {
  const workflows = container.resolve(Modules.WORKFLOW_ENGINE);
  const running = () => workflows.listWorkflowExecutions({ state: { $nin: OVER } });
  await vi.waitFor(async () => expect(await running()).toEqual([]), PATIENCE_MS);
}

/**
 * Runs a file's tests against a whole Medusa over HTTP. The file begins with an empty shop, and each of its tests with what its
 * `beforeAll` made: the database is put back, whatever a test did to it.
 */
export function withMedusa({ testSuite, env = {} }: Suite): void {
  describe("", () => {
    let medusa: Booted;
    let filled = false;

    beforeAll(async () => {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      medusa = await openEmptyShop();
    });
    beforeEach(async () => {
      const names = { databaseName: medusa.database, templateName: filledOf(medusa.database) };
      await (filled ? restorePostgresDatabaseFromTemplate(names) : createPostgresDatabaseTemplate(names));
      filled = true;
    });
    afterEach(() => untilWorkflowsEnded(medusa.container));
    afterAll(() => {
      vi.unstubAllEnvs();
    });

    // Tests take it apart before there is one.
    const api: unknown = new Proxy({}, { get: (_, name: keyof Booted["api"]) => medusa.api[name] });
    testSuite({ api, getContainer: () => medusa.container });
  });
}

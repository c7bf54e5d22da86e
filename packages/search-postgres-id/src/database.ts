/** The part of MikroORM's manager that the provider uses; `?` stands for a value. */
export interface Database {
  execute: (sql: string, params?: unknown[]) => Promise<Record<string, unknown>[]>;
  transactional: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
}

/**
 * Reads with the indexes. The planner takes the comparison of a text with a question for cheap and would rather read every document;
 * it is told otherwise for this transaction only, which also shows all statements of a question the same documents.
 */
export function byIndex<Result>(database: Database, read: (inside: Database) => Promise<Result>): Promise<Result> {
  return database.transactional(async (inside) => {
    await inside.execute("select set_config('enable_seqscan', 'off', true), set_config('random_page_cost', '1.1', true), set_config('jit', 'off', true)");
    return read(inside);
  });
}

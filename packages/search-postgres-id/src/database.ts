/** The part of MikroORM's manager that the provider uses; `?` stands for a value. */
export interface Database {
  execute: (sql: string, params?: unknown[]) => Promise<Record<string, unknown>[]>;
  transactional: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
}

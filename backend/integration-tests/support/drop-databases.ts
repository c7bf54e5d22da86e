import { Client } from "@medusajs/framework/pg";

/** Names this run's databases, and drops them when it is over: their workers end without a word. */
export default function nameDatabases(): () => Promise<void> {
  const prefix = `medusa-test-${process.pid}`;
  process.env.TEST_DATABASES = prefix;
  return async () => {
    const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env;
    // Unit tests need none.
    if (!host) return;
    const client = new Client({ host, port: Number(port), user, password, database: "postgres" });
    await client.connect();
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database where datname like $1", [`${prefix}-%`]);
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
    await client.end();
  };
}

// Gives the backend a Meilisearch key of its own, which reaches the shop's indexes alone and no other key.
//   MEILISEARCH_MASTER_KEY=… node docker/meilisearch-key.mjs print   says the key, for MEILISEARCH_API_KEY
//   node docker/meilisearch-key.mjs                                  makes sure that the server knows it
import { createHmac } from "node:crypto";

/** Meilisearch makes a key's value of its uid and the master key: with a fixed uid it is known before there is a server. */
const UID = "5a9d3f0e-7c41-4a86-b0d4-1f6c2e8b9a37";
const RIGHTS = {
  actions: ["search", "documents.add", "documents.delete", "indexes.create", "indexes.get", "indexes.delete", "settings.update", "stats.get", "tasks.get"],
  indexes: ["product_*", "directory_*"],
  expiresAt: null,
};

const master = process.env.MEILISEARCH_MASTER_KEY;
if (!master) fail("MEILISEARCH_MASTER_KEY is not set.");
const value = createHmac("sha256", master).update(UID).digest("hex");
if (process.argv[2] === "print") {
  console.log(value);
} else {
  if (process.env.MEILISEARCH_API_KEY !== value) fail("MEILISEARCH_API_KEY doesn't belong to MEILISEARCH_MASTER_KEY: set it to what `node docker/meilisearch-key.mjs print` says.");
  await ensure();
}

/** Rights of a key can't be changed: one with others is deleted and made anew, with the same value. */
async function ensure() {
  const known = await ask("GET", `/keys/${UID}`);
  if (known && same(known.actions, RIGHTS.actions) && same(known.indexes, RIGHTS.indexes)) return;
  if (known) await ask("DELETE", `/keys/${UID}`);
  await ask("POST", "/keys", { uid: UID, name: "backend", ...RIGHTS });
}

/** The answer, or null where there is none. */
async function ask(method, path, body) {
  const headers = { authorization: `Bearer ${master}`, "content-type": "application/json" };
  const answer = await fetch(`${process.env.MEILISEARCH_HOST}${path}`, { method, headers, body: body && JSON.stringify(body) }).catch(() => fail("Meilisearch can't be reached at MEILISEARCH_HOST."));
  if (answer.status === 404 || answer.status === 204) return null;
  const said = await answer.json();
  if (!answer.ok) fail(`Meilisearch answered ${answer.status}: ${said.message}`);
  return said;
}

function same(one, other) {
  return [...one].sort().join() === [...other].sort().join();
}

function fail(why) {
  console.error(why);
  process.exit(1);
}

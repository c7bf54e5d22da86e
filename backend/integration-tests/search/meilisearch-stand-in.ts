import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { z } from "@medusajs/framework/zod";
import { answerTo, Refusal, type StandInIndex } from "./meilisearch-answers";
import { Deletion, DocumentIds, Documents, FacetSearch, IndexSettings, MultiSearch, NewIndex, NewKey } from "./meilisearch-shapes";

interface Asked<T> {
  readonly body: T;
  /** The part of the address that varies. */
  readonly name: string;
  readonly allowed: (index: string) => void;
}
interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** What a key must be allowed to do; "master" is the master key's alone. */
  readonly action: string;
  readonly shape?: z.ZodType;
  readonly status?: number;
  readonly answer: (asked: Asked<never>) => unknown;
}

/**
 * Stands in for a Meilisearch server, which can't be had here: the documented calls that the provider makes, over HTTP.
 * It refuses whatever isn't of the published form, what a key doesn't allow and what an index's settings don't; it ranks nothing.
 */
export class MeilisearchStandIn {
  host = "";
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  readonly indexes = new Map<string, StandInIndex>();
  readonly keys = new Map<string, z.infer<typeof NewKey> & { key: string }>();
  readonly #tasks: { uid: number; indexUid: string; status: string; error: { message: string; code: string } | null }[] = [];
  readonly #server: Server;
  readonly #routes: Route[];

  private constructor(readonly masterKey: string) {
    this.#server = createServer((request, response) => {
      void this.#handle(request).then(({ status, body }) => {
        response.writeHead(status, { "content-type": "application/json" }).end(body === undefined ? undefined : JSON.stringify(body));
      });
    });
    this.#routes = this.#makeRoutes();
  }

  static async open(masterKey: string): Promise<MeilisearchStandIn> {
    const standIn = new MeilisearchStandIn(masterKey);
    await new Promise<void>((resolve) => standIn.#server.listen(0, "127.0.0.1", resolve));
    standIn.host = `http://127.0.0.1:${(standIn.#server.address() as AddressInfo).port}`;
    return standIn;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The bodies of the last question, one a query. */
  lastQueries(): unknown[] {
    return (this.requests.filter(({ path }) => path === "/multi-search").at(-1)?.body as { queries: unknown[] }).queries;
  }

  #makeRoutes(): Route[] {
    const route = <T>(method: string, path: string, action: string, answer: (asked: Asked<T>) => unknown, rest: { shape?: z.ZodType<T>; status?: number } = {}): Route => ({
      method, path: new RegExp(`^${path.replace(":name", "([\\w-]+)")}$`), action, answer: answer as Route["answer"], ...rest,
    });
    const index = (name: string): StandInIndex => this.#index(name);
    const view = ({ uid, primaryKey }: StandInIndex) => ({ uid, primaryKey, createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" });
    const later = { status: 202 };
    return [
      route("GET", "/keys/:name", "master", ({ name }) => this.keys.get(name) ?? refuse(404, "api_key_not_found", `API key \`${name}\` not found.`)),
      route("DELETE", "/keys/:name", "master", ({ name }) => void this.keys.delete(name), { status: 204 }),
      route("POST", "/keys", "master", ({ body }) => this.#addKey(body), { shape: NewKey, status: 201 }),
      route("GET", "/indexes", "indexes.get", () => ({ results: [...this.indexes.values()].map(view), offset: 0, limit: 1000, total: this.indexes.size })),
      route("GET", "/indexes/:name", "indexes.get", ({ name }) => view(index(name))),
      route("POST", "/indexes", "indexes.create", ({ body, allowed }) => {
        allowed(body.uid);
        if (this.indexes.has(body.uid)) return this.#task(body.uid, { code: "index_already_exists", message: `Index \`${body.uid}\` already exists.` });
        this.indexes.set(body.uid, { uid: body.uid, primaryKey: body.primaryKey ?? "id", settings: {}, documents: new Map() });
        return this.#task(body.uid);
      }, { shape: NewIndex, ...later }),
      route("DELETE", "/indexes/:name", "indexes.delete", ({ name }) => (index(name), this.indexes.delete(name), this.#task(name)), later),
      route("PATCH", "/indexes/:name/settings", "settings.update", ({ name, body }) => (Object.assign(index(name).settings, body), this.#task(name)), { shape: IndexSettings, ...later }),
      route("POST", "/indexes/:name/documents", "documents.add", ({ name, body }) => this.#addDocuments(index(name), body), { shape: Documents, ...later }),
      route("POST", "/indexes/:name/documents/delete-batch", "documents.delete", ({ name, body }) => (body.forEach((id) => index(name).documents.delete(String(id))), this.#task(name)), { shape: DocumentIds, ...later }),
      route("POST", "/indexes/:name/documents/delete", "documents.delete", ({ name }) => this.#task(name), { shape: Deletion, ...later }),
      route("DELETE", "/indexes/:name/documents", "documents.delete", ({ name }) => (index(name).documents.clear(), this.#task(name)), later),
      route("POST", "/indexes/:name/facet-search", "search", ({ body }) => ({ facetHits: [{ value: body.facetQuery ?? "", count: 1 }], facetQuery: body.facetQuery, processingTimeMs: 1 }), { shape: FacetSearch }),
      route("POST", "/multi-search", "search", ({ body, allowed }) => ({ results: body.queries.map((query) => (allowed(query.indexUid), answerTo(query, index(query.indexUid)))) }), { shape: MultiSearch }),
      route("GET", "/stats", "stats.get", () => ({ databaseSize: 0, usedDatabaseSize: 0, lastUpdate: null, indexes: Object.fromEntries([...this.indexes].map(([uid, { documents }]) => [uid, { numberOfDocuments: documents.size, isIndexing: false, fieldDistribution: {} }])) })),
      route("GET", "/tasks/:name", "tasks.get", ({ name }) => this.#tasks[Number(name)] ?? refuse(404, "task_not_found", `Task \`${name}\` not found.`)),
    ];
  }

  async #handle(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const path = new URL(request.url ?? "/", "http://here").pathname;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    try {
      const body: unknown = chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : null;
      this.requests.push({ method: request.method ?? "", path, body });
      const route = this.#routes.find((one) => one.method === request.method && one.path.test(path)) ?? refuse(404, "not_found", `Nothing answers to ${request.method} ${path} here.`);
      const name = route.path.exec(path)?.[1] ?? "";
      const allowed = this.#authorize(request.headers.authorization, route.action);
      if (path.startsWith("/indexes/")) allowed(name);
      const parsed = route.shape?.safeParse(body);
      if (parsed && !parsed.success) refuse(400, "bad_request", `Not of the published form: ${parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}`);
      return { status: route.status ?? 200, body: route.answer({ body: body as never, name, allowed }) };
    } catch (error) {
      const { status, code, message } = error instanceof Refusal ? error : new Refusal(400, "malformed_payload", String(error));
      return { status, body: { message, code, type: status === 403 ? "auth" : "invalid_request", link: `https://docs.meilisearch.com/errors#${code}` } };
    }
  }

  /** @returns a check of the indexes that a key reaches. */
  #authorize(header: string | undefined, action: string): (index: string) => void {
    const given = header?.replace(/^Bearer /, "") ?? refuse(401, "missing_authorization_header", "The Authorization header is missing.");
    if (given === this.masterKey) return () => undefined;
    const key = [...this.keys.values()].find((one) => one.key === given);
    const invalid = (): never => refuse(403, "invalid_api_key", "The provided API key is invalid.");
    if (!key?.actions.some((one) => one === action)) return invalid();
    return (index) => {
      if (!key.indexes.some((pattern) => (pattern.endsWith("*") ? index.startsWith(pattern.slice(0, -1)) : index === pattern))) invalid();
    };
  }

  #addKey(input: z.infer<typeof NewKey>): unknown {
    if (this.keys.has(input.uid)) refuse(409, "api_key_already_exists", `\`uid\` field value \`${input.uid}\` is already an existing API key.`);
    const key = { ...input, key: createHmac("sha256", this.masterKey).update(input.uid).digest("hex") };
    this.keys.set(input.uid, key);
    return key;
  }

  #addDocuments(index: StandInIndex, documents: z.infer<typeof Documents>): unknown {
    if (documents.some((document) => document[index.primaryKey] === undefined)) return this.#task(index.uid, { code: "missing_document_id", message: "Document doesn't have a primary key." });
    for (const document of documents) index.documents.set(String(document[index.primaryKey]), document);
    return this.#task(index.uid);
  }

  #index(name: string): StandInIndex {
    return this.indexes.get(name) ?? refuse(404, "index_not_found", `Index \`${name}\` not found.`);
  }

  #task(indexUid: string, error: { message: string; code: string } | null = null): unknown {
    const uid = this.#tasks.push({ uid: this.#tasks.length, indexUid, status: error ? "failed" : "succeeded", error }) - 1;
    return { taskUid: uid, indexUid, status: "enqueued", type: "any", enqueuedAt: "2026-01-01T00:00:00Z" };
  }
}

function refuse(status: number, code: string, message: string): never {
  throw new Refusal(status, code, message);
}

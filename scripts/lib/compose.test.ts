import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "./paths.ts";

interface Service {
  image: string;
  restart?: string;
  build?: { dockerfile: string };
  healthcheck?: unknown;
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
}

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const text = read("docker-compose.yml");
const compose = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const services = Object.entries(compose.services);
const documented = Object.keys(parseEnv(read(".env.example")));

describe("docker-compose.yml (its form; a Docker engine isn't needed here)", () => {
  it("names every part", () => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(["postgres", "redis", "meilisearch", "s3", "server", "worker", "storefront"]));
  });

  it.each(services)("%s has a pinned image, a health check and known volumes", (_, service) => {
    expect(service.image).toMatch(/:v?\d+\.\d+[\w.-]*$/);
    expect(service.healthcheck).toBeDefined();
    for (const volume of service.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(":")[0]);
    if (service.build) expect(existsSync(path.join(root, service.build.dockerfile))).toBe(true);
  });

  it.each(services)("%s waits for services that exist", (_, service) => {
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(Object.keys(compose.services)).toContain(needed);
      expect(condition).toBe(compose.services[needed]?.restart === "no" ? "service_completed_successfully" : "service_healthy");
    }
  });

  it("runs one server and one worker", () => {
    expect(compose.services.server?.environment?.MEDUSA_WORKER_MODE).toBe("server");
    expect(compose.services.worker?.environment?.MEDUSA_WORKER_MODE).toBe("worker");
  });

  it("shows Meilisearch's master key to nobody but Meilisearch and whoever makes the backend's key, and the shop no key of it", () => {
    const given = services.filter(([, { environment }]) => JSON.stringify(environment ?? {}).includes("MEILISEARCH_MASTER_KEY")).map(([name]) => name);
    expect(given.sort()).toEqual(["meilisearch", "meilisearch-key"]);
    expect(JSON.stringify(compose.services.storefront)).not.toMatch(/meili/i);
  });

  it("asks only for variables that .env.example explains", () => {
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !documented.includes(name!))).toEqual([]);
  });
});

it(".env.example explains every variable the start checks and the backend reads", () => {
  const code = ["scripts/lib/environment.ts", "backend/medusa-config.ts"].map(read).join("\n");
  const names = new Set([...code.matchAll(/\b(?:env|given)\.([A-Z0-9_]{3,})/g), ...code.matchAll(/"([A-Z][A-Z0-9]*_[A-Z0-9_]+)"/g)].map(([, name]) => name!));
  expect([...names].filter((name) => !documented.includes(name))).toEqual([]);
});

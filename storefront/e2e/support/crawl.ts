import type { APIRequestContext } from "@playwright/test";
import { BACKEND } from "./catalogue";

/** Everything that was read, by address; pictures byte by byte, one letter a byte. */
export type Crawled = ReadonlyMap<string, { status: number; headers: string; body: string }>;

const AT_ONCE = 8;
const LINKED = /(?:href|src|action|poster)="([^"]+)"|content="(https?:[^"]+)"|<loc>([^<]+)<\/loc>|srcset="([^"]+)"/gi;
const MEDIA = /https?:\/\/[^"'\s\\,<>]+|\/(?:_next\/static|media|portraits|uploads)\/[^"'\s\\,<>)]+/g;

/** Addresses that a page, sitemap or script leads to. */
function linksIn(body: string): string[] {
  const linked = [...body.matchAll(LINKED)].flatMap(([, link, named, place, set]) => (set ? set.split(",").map((one) => one.trim().split(" ")[0]!) : [link ?? named ?? place ?? ""]));
  return [...linked, ...(body.match(MEDIA) ?? [])].map((link) => link.replaceAll("&amp;", "&"));
}

function within(link: string, from: string, origins: readonly string[]): string | null {
  if (!URL.canParse(link, from)) return null;
  const url = new URL(link, from);
  url.hash = "";
  return origins.includes(url.origin) ? url.href : null;
}

/** Reads the shop as a stranger, from the given addresses on along every link to shop or backend, each address once. */
export async function crawl(request: APIRequestContext, shop: string, starts: readonly string[]): Promise<Crawled> {
  const origins = [new URL(shop).origin, new URL(BACKEND).origin];
  const read = new Map<string, { status: number; headers: string; body: string }>();
  const known = new Set<string>();
  const waiting: string[] = [];
  const add = (link: string, from: string): void => {
    const url = within(link, from, origins);
    if (url === null || known.has(url)) return;
    known.add(url);
    waiting.push(url);
  };
  for (const start of starts) add(start, shop);
  while (waiting.length > 0) {
    await Promise.all(
      waiting.splice(0, AT_ONCE).map(async (url) => {
        const answer = await request.get(url, { maxRedirects: 0 });
        const headers = answer.headers();
        const isText = /text|json|xml|javascript|svg/.test(headers["content-type"] ?? "");
        const body = (await answer.body()).toString(isText ? "utf8" : "latin1");
        read.set(url, { status: answer.status(), headers: JSON.stringify(headers), body });
        if (headers.location) add(headers.location, url);
        if (/html|xml/.test(headers["content-type"] ?? "")) for (const link of linksIn(body)) add(link, url);
      }),
    );
  }
  return read;
}

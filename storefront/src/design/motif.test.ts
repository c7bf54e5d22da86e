import { describe, expect, it } from "vitest";
import { GET } from "@/app/motif/[kind]/[pattern]/[colours]/[seed]/route";
import { emblemAddress, tileAddress } from "./motif";

const mark = { pattern: "ciprat", palette: { ground: "#1e2f4a", ink: "#efe4cf", accent: "#c98d4b" }, seed: "soga & nila/1" } as const;

async function ask(address: string): Promise<{ status: number; type: string | null; body: string }> {
  const url = new URL(address, "http://shop.test");
  const [, , kind, pattern, colours, seed] = url.pathname.split("/").map(decodeURIComponent) as [string, string, string, string, string, string];
  const answer = await GET(new Request(url), { params: Promise.resolve({ kind, pattern, colours, seed }) });
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.text() };
}

describe("a motif", () => {
  it("is drawn from its address alone", async () => {
    const tile = await ask(tileAddress(mark));
    expect(tile).toMatchObject({ status: 200, type: "image/svg+xml" });
    expect(tile.body).toContain("#1e2f4a");
    expect((await ask(tileAddress({ ...mark, seed: "another" }))).body).not.toBe(tile.body);
    expect((await ask(emblemAddress(mark, "Soga & Nila"))).body).toContain("<title>Soga &amp; Nila</title>");
  });
  it.each(["/motif/tile/plaid/1e2f4a-efe4cf-c98d4b/a.svg", "/motif/poster/ciprat/1e2f4a-efe4cf-c98d4b/a.svg", "/motif/tile/ciprat/red-efe4cf-c98d4b/a.svg", "/motif/tile/ciprat/1e2f4a-efe4cf/a.svg", "/motif/tile/ciprat/1e2f4a-efe4cf-c98d4b/a", `/motif/tile/ciprat/1e2f4a-efe4cf-c98d4b/${"a".repeat(200)}.svg`])("refuses %s", async (address) => {
    expect((await ask(address)).status).toBe(404);
  });
});

import { BrandMark } from "@ska/contracts";
import { brandMark, patternTile } from "@ska/patterns";
import { z } from "zod";

const Colour = z.string().regex(/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i).transform((hex) => `#${hex}`);

const Address = z.object({
  kind: z.enum(["tile", "emblem"]),
  pattern: BrandMark.shape.pattern,
  colours: z.string().transform((text) => text.split("-")).pipe(z.tuple([Colour, Colour, Colour])),
  seed: z.string().max(100).regex(/\.svg$/).transform((file) => file.slice(0, -".svg".length)),
  name: z.string().max(100),
});

interface Context {
  params: Promise<Record<"kind" | "pattern" | "colours" | "seed", string>>;
}

/** A brand's pattern or emblem as a picture that never changes; 404 for an address that `design/motif.ts` wouldn't write. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = Address.safeParse({ ...(await params), name: new URL(request.url).searchParams.get("name") ?? "" });
  if (!asked.success) return new Response(null, { status: 404 });
  const { kind, pattern, colours: [ground, ink, accent], seed, name } = asked.data;
  const mark = { pattern, palette: { ground, ink, accent }, seed };
  return new Response(kind === "tile" ? patternTile(mark) : brandMark(mark, name), {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=31536000, immutable" },
  });
}

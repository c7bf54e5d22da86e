const SCHEME = "media:";

/** Where derived pictures are served from: `MEDIA_URL`, else this backend's own `/media`. */
const mediaUrl = (): string =>
  process.env.MEDIA_URL ?? `${process.env.BACKEND_URL ?? `http://localhost:${process.env.BACKEND_PORT ?? "9000"}`}/media`;

/** How a picture is named in the database: without a host, so that the shop may move. `path` is below the media address. */
export const storedAddress = (path: string): string => `${SCHEME}${path}`;

/** The absolute address of a stored name; anything else is given back as it is. */
export const absoluteAddress = (stored: string): string =>
  stored.startsWith(SCHEME) ? `${mediaUrl()}/${stored.slice(SCHEME.length)}` : stored;

const SCHEME = "media:";
/** A person's picture: never on a media server, because its address has to stop working at once. */
const PORTRAIT_SCHEME = "portrait:";

const backendUrl = (): string => process.env.BACKEND_URL ?? `http://localhost:${process.env.BACKEND_PORT ?? "9000"}`;

/** Where derived pictures are served from: `MEDIA_URL`, else this backend's own `/media`. */
const mediaUrl = (): string => process.env.MEDIA_URL ?? `${backendUrl()}/media`;

/** How a picture is named in the database: without a host, so that the shop may move. `path` is below the media address. */
export const storedAddress = (path: string): string => `${SCHEME}${path}`;

/** The absolute address of a stored name; anything else is given back as it is. */
export const absoluteAddress = (stored: string): string => {
  if (stored.startsWith(PORTRAIT_SCHEME)) return `${backendUrl()}/portraits/${stored.slice(PORTRAIT_SCHEME.length)}`;
  return stored.startsWith(SCHEME) ? `${mediaUrl()}/${stored.slice(SCHEME.length)}` : stored;
};

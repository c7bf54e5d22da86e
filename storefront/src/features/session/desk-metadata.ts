import type { Metadata, Viewport } from "next";

/** A private page's title; no search engine keeps it. */
export function deskMetadata(title: string): Metadata {
  return { title, robots: { index: false, follow: false } };
}

/** The browser's bar in the colour of the desk, light and dark. */
export const deskViewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f2" },
    { media: "(prefers-color-scheme: dark)", color: "#171310" },
  ],
};

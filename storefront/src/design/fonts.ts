import localFont from "next/font/local";

const display = localFont({
  src: "./fonts/fraunces-display-normal.woff2",
  weight: "400 600",
  style: "normal",
  variable: "--font-fraunces",
  adjustFontFallback: "Times New Roman",
  fallback: ["Georgia", "serif"],
});

const displayItalic = localFont({
  src: "./fonts/fraunces-display-italic.woff2",
  weight: "400 600",
  style: "italic",
  variable: "--font-fraunces-italic",
  preload: false,
  adjustFontFallback: "Times New Roman",
  fallback: ["Georgia", "serif"],
});

const text = localFont({
  src: "../../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  style: "normal",
  variable: "--font-jakarta",
  adjustFontFallback: "Arial",
  fallback: ["system-ui", "sans-serif"],
});

/** Class names for `<html>`: two files are preloaded, the italic comes when a page uses it. */
export const fontClasses = `${display.variable} ${displayItalic.variable} ${text.variable}`;

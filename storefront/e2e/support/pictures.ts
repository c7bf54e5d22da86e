import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";

const PHOTOS = path.join(__dirname, "../../../backend/src/seed/photos");

interface PictureFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photo of the demonstration as a phone would save it, 1200 × 1500; `light` of 1 is as it was taken. */
export async function pictureOf(page: Page, goods: string, view: "hero" | "open" | "closed", light = 1): Promise<PictureFile> {
  const taken = `data:image/jpeg;base64,${readFileSync(path.join(PHOTOS, goods, `${view}.jpg`)).toString("base64")}`;
  const saved = await page.evaluate(async ([source, brightness]) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 1500 });
    const context = canvas.getContext("2d")!;
    context.filter = `brightness(${brightness})`;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/jpeg", 0.9);
  }, [taken, light] as const);
  return { name: `${view}.jpg`, mimeType: "image/jpeg", buffer: Buffer.from(saved.split(",")[1] ?? "", "base64") };
}

// Turns rendered PNG into the JPEG that the repository keeps, and lays all of them out on one contact sheet.
//   node scripts/demo-photos/originals.ts <folder of renders>
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { root } from "../lib/paths.ts";

const renders = path.resolve(process.argv[2] ?? "renders");
const photos = path.join(root, "backend/src/seed/photos");
const sheetFile = path.join(root, "docs/pictures/catalogue.jpg");
const ROLES = ["hero", "closed", "open", "detail"];
const CELL = { width: 176, height: 220, gap: 6 };
const PRODUCTS_A_ROW = 3;

for (const handle of readdirSync(renders)) {
  for (const role of ROLES) {
    const from = path.join(renders, handle, `${role}.png`);
    if (!existsSync(from)) continue;
    mkdirSync(path.join(photos, handle), { recursive: true });
    await sharp(from).jpeg({ quality: 84, mozjpeg: true }).toFile(path.join(photos, handle, `${role}.jpg`));
  }
}

const handles = readdirSync(photos).sort();
const columns = ROLES.filter((role) => handles.some((handle) => existsSync(path.join(photos, handle, `${role}.jpg`))));
const step = { x: CELL.width + CELL.gap, y: CELL.height + CELL.gap };
const composed = await Promise.all(
  handles.flatMap((handle, at) =>
    columns.map((role, column) => ({ file: path.join(photos, handle, `${role}.jpg`), column: (at % PRODUCTS_A_ROW) * columns.length + column, row: Math.floor(at / PRODUCTS_A_ROW) }))
      .filter(({ file }) => existsSync(file))
      .map(async ({ file, column, row }) => ({
        input: await sharp(file).resize(CELL.width, CELL.height).toBuffer(),
        left: CELL.gap + column * step.x,
        top: CELL.gap + row * step.y,
      })),
  ),
);
await sharp({
  create: {
    width: CELL.gap + step.x * columns.length * PRODUCTS_A_ROW,
    height: CELL.gap + step.y * Math.ceil(handles.length / PRODUCTS_A_ROW),
    channels: 3,
    background: "#faf7f2",
  },
})
  .composite(composed)
  .jpeg({ quality: 80, mozjpeg: true })
  .toFile(sheetFile);

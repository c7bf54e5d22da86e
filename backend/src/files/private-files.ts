import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

/**
 * Keeps a file where no address leads to it: Medusa's file module, locally a folder that isn't served, or S3.
 * @param type its MIME type. @returns the name it is kept under; random, so it tells nothing.
 */
export async function keepPrivately(container: MedusaContainer, content: Buffer, type: string): Promise<string> {
  const [file] = await container.resolve(Modules.FILE).createFiles([
    { filename: `${randomBytes(16).toString("hex")}.bin`, mimeType: type, content: content.toString("base64"), access: "private" },
  ]);
  if (!file) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The file was not kept");
  return file.id;
}

export function readPrivately(container: MedusaContainer, name: string): Promise<Buffer> {
  return container.resolve(Modules.FILE).getAsBuffer(name);
}

/** Deletes files; those that are gone already count as deleted. */
export async function forgetPrivately(container: MedusaContainer, names: readonly string[]): Promise<void> {
  if (names.length > 0) await container.resolve(Modules.FILE).deleteFiles([...names]);
}

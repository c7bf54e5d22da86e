import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import multer, { MulterError } from "multer";

const MEGABYTE = 1024 * 1024;

/** Takes one file from the multipart field `file` into memory. Answers 413 above the limit, 400 without one. */
function receiving(megabytes: number) {
  const receive = multer({ storage: multer.memoryStorage(), limits: { fileSize: megabytes * MEGABYTE, files: 1, fields: 5, fieldSize: 1_000 } }).single("file");
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const done = (error?: unknown): void => {
      if (!error && fileOf(req)) return next();
      const tooLarge = error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
      next(tooLarge ? new MedusaError("payload_too_large", `file: is larger than ${megabytes} MB`) : new MedusaError(MedusaError.Types.INVALID_DATA, "file: is needed, one, as multipart/form-data"));
    };
    receive(req as unknown as Parameters<typeof receive>[0], res as unknown as Parameters<typeof receive>[1], done);
  };
}

/** A form, a signature, a portrait or a logo: at most 10 MB. */
export const receiveFile = receiving(10);

/** A phone's photo of a product: at most 25 MB. */
export const receivePhoto = receiving(25);

const fileOf = (req: MedusaRequest): Buffer | undefined => (req as MedusaRequest & { file?: { buffer: Buffer } }).file?.buffer;

/** The file that `receiveFile` took. @throws INVALID_DATA when the route forgot to ask for one. */
export function receivedFile(req: MedusaRequest): Buffer {
  const file = fileOf(req);
  if (!file) throw new MedusaError(MedusaError.Types.INVALID_DATA, "file: is needed");
  return file;
}

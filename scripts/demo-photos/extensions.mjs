// The catalogue is written for Medusa's loader, without file extensions; Node's own loader wants them.
import { existsSync, statSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath, URL } from "node:url";

const isFile = (url) => existsSync(fileURLToPath(url)) && statSync(fileURLToPath(url)).isFile();

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith(".") && context.parentURL) {
      const plain = new URL(specifier, context.parentURL);
      if (!isFile(plain)) {
        const found = [".ts", "/index.ts"].map((end) => new URL(specifier + end, context.parentURL)).find(isFile);
        if (found) return next(found.href, context);
      }
    }
    return next(specifier, context);
  },
});

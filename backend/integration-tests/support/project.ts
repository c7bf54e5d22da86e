import { createRequire } from "node:module";
import path from "node:path";

const requireHere = createRequire(path.join(__dirname, "project.ts"));

/**
 * Loads a file of the backend the way Medusa does. An `import` would make vitest load a second copy, and a workflow
 * can be registered only once.
 * @param file relative to src, without its ending.
 */
export const project = <Exports>(file: string): Exports => requireHere(path.join(__dirname, "../../src", file)) as Exports;

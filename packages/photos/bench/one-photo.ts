import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { coach, derive } from "../src/index";

/** What is done with a photo; `resize` is the reference: one plain resize to 1280 pixels as JPEG. */
const WORKS = {
  resize: async (file: string) => void (await sharp(file).autoOrient().resize({ width: 1280 }).jpeg({ quality: 78 }).toBuffer()),
  coach: async (file: string) => void (await coach(file)),
  derive: async (file: string) => (await derive(file)).files.find(({ width, format }) => width === 640 && format === "avif")?.data.length,
};

const isWork = (name: string): name is keyof typeof WORKS => name in WORKS;

/** What the process held at most; Linux's resource usage would count the parent's memory too. */
function peakKb(): number {
  const status = "/proc/self/status";
  const line = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8")) : null;
  return line ? Number(line[1]) : process.resourceUsage().maxRSS;
}

// A process of its own for each, because the peak of memory is a process's.
const [work = "", file = ""] = process.argv.slice(2);
if (!isWork(work)) throw new Error(`Unknown work "${work}"`);
await readFile(file);
const { user, system } = process.cpuUsage();
const before = user + system;
const begun = performance.now();
const avif640 = await WORKS[work](file);
const ms = performance.now() - begun;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
console.log(JSON.stringify({ ms, cpuMs: (userCPUTime + systemCPUTime - before) / 1000, peakMb: peakKb() / 1024, avif640 }));

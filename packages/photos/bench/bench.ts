import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { derive } from "../src/index";
import { hostileFiles } from "../samples/hostile";
import { basesOf } from "../samples/labelled/labelled-set";
import { phonePhoto } from "../samples/phone-photo";
import { benchAdvice } from "./advice";
import { kept, keptFolder, RENDERS } from "./kept-samples";

interface Cost {
  ms: number;
  cpuMs: number;
  peakMb: number;
  avif640?: number;
}

const PHONE_PHOTOS = 5;
const SLOWEST = 5;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

function cost(work: string, file: string): Cost {
  const output = execFileSync(process.execPath, [...process.execArgv, path.join(import.meta.dirname, "one-photo.ts"), work, file], { encoding: "utf8" });
  return JSON.parse(output) as Cost;
}

/** @returns the reference: milliseconds of a plain resize, median */
async function benchPhonePhotos(): Promise<number> {
  const bases = basesOf(RENDERS, "held-out").filter((_, at, all) => at % Math.floor(all.length / PHONE_PHOTOS) === 0).slice(0, PHONE_PHOTOS);
  const files = await Promise.all(bases.map((base, at) => kept(path.join(keptFolder(), `phone-${at}.jpg`), () => phonePhoto(readFileSync(base), at + 1))));
  console.log(`12 MP JPEG as a phone sends it, ${files.map((file) => kb(readFileSync(file).length)).join(", ")}; medians`);
  const costs = (work: string): Cost[] => files.map((file) => cost(work, file));
  const reference = costs("resize");
  const base = median(reference.map(({ ms }) => ms));
  const show = (name: string, of: Cost[]): void => {
    const [ms, cpu, peak] = [of.map((one) => one.ms), of.map((one) => one.cpuMs), of.map((one) => one.peakMb)].map(median) as [number, number, number];
    console.log(`${name.padEnd(44)}${(ms / base).toFixed(1).padStart(5)} x  ${(ms / 1000).toFixed(2)} s  (processor ${(cpu / 1000).toFixed(2)} s, peak ${Math.round(peak)} MB)`);
  };
  show("reference: one resize to 1280 px, JPEG", reference);
  show("coach", costs("coach"));
  const derived = costs("derive");
  show("derive: 4 widths x AVIF, WebP, JPEG, ThumbHash", derived);
  console.log(`AVIF of 640 px, median of these: ${kb(median(derived.map(({ avif640 }) => avif640 ?? 0)))}`);
  return base;
}

async function benchRenders(): Promise<void> {
  const sizes: number[] = [];
  for (const file of basesOf(RENDERS, "held-out")) sizes.push((await derive(file, { widths: [640] })).files.find(({ format }) => format === "avif")?.data.length ?? 0);
  console.log(`AVIF of 640 px, median of ${sizes.length} rendered pictures: ${kb(median(sizes))}, largest ${kb(Math.max(...sizes))}`);
}

async function benchHostile(reference: number): Promise<void> {
  const times: { name: string; outcome: string; ms: number }[] = [];
  for (const { name, outcome, bytes } of await hostileFiles()) {
    const begun = performance.now();
    await derive(bytes, { widths: [320], quick: true }).catch(() => null);
    times.push({ name, outcome, ms: performance.now() - begun });
  }
  const refused = times.filter(({ outcome }) => outcome !== "harmless");
  console.log(`\n${times.length} hostile files; refused: ${refused.length}, median ${median(refused.map(({ ms }) => ms)).toFixed(1)} ms. The slowest, and those from which a clean picture is made:`);
  const shown = [...refused.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST), ...times.filter(({ outcome }) => outcome === "harmless")];
  for (const { name, outcome, ms } of shown) console.log(`${`${name}: ${outcome}`.padEnd(70)}${ms.toFixed(0).padStart(5)} ms  ${(ms / reference).toFixed(2)} x`);
}

const reference = await benchPhonePhotos();
await benchRenders();
await benchHostile(reference);
if (process.argv.includes("--calibration")) await benchAdvice("calibration");
await benchAdvice("held-out");

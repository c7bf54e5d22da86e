// The only script that runs on the visitor's own Node: it installs what the lockfile names and hands over to
// the pinned Node of the project, which runs scripts/<command>.ts without a build.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const startedAt = Date.now();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const pinnedNode = path.join(root, "node_modules", "node", "bin", "node");
const stamp = path.join(root, "node_modules", ".cache", "ska", "installed");
const commands = ["start", "test", "doctor", "bench", "income-verify"];

function fail(line) {
  console.error(line);
  process.exit(1);
}

function step(text) {
  console.log(`[${String(Math.round((Date.now() - startedAt) / 1000)).padStart(3)} s] ${text}`);
}

/** One hash of everything an install depends on. */
function installInputs() {
  const manifests = ["backend", "storefront", ...readdirSync(path.join(root, "packages")).map((name) => `packages/${name}`)]
    .map((folder) => `${folder}/package.json`)
    .filter((file) => existsSync(path.join(root, file)))
    .sort();
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", ...manifests]) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

function install() {
  return new Promise((resolve) => {
    const { packageManager } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const npx = spawn("npx", ["--yes", packageManager, "install", "--frozen-lockfile", "--reporter=append-only"], {
      cwd: root,
      env: { ...process.env, CI: "true", TURBO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    npx.stdout.on("data", (chunk) => (output += chunk));
    npx.stderr.on("data", (chunk) => (output += chunk));
    npx.on("error", (error) => resolve({ code: 1, output: error.message }));
    npx.on("close", (code) => resolve({ code, output }));
  });
}

/** Runs the command on the pinned Node; the channel tells it at once when this process is killed. */
function handOver(command, args) {
  const child = spawn(pinnedNode, [path.join(root, "scripts", `${command}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, SKA_STARTED_AT: String(startedAt) },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) endWithNpm(child);
  child.on("close", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

/** Parent and command line of a process. */
function look(pid) {
  if (process.platform !== "linux") {
    const [, parent, line] = /^\s*(\d+)\s+(.*)/.exec(execFileSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" }));
    return { parent: Number(parent), line };
  }
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  return { parent: Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]), line };
}

/** From this process up to npm: between them are npm's shell and, once installed, the shell script that stands for `node`. */
function upToNpm() {
  const chain = [process.pid];
  for (let pid = process.ppid; pid > 1 && chain.length < 6; ) {
    const { parent, line } = look(pid);
    chain.push(pid);
    if (/^(\S+\s+)?(\S*\/)?p?npm(-cli\.js)?(\s|$)/.test(line)) return chain;
    pid = parent;
  }
  return chain.slice(0, 2);
}

/** `npm start` killed with -9 can't pass a signal on, and its shop must not live on without an owner. */
function endWithNpm(child) {
  const chain = upToNpm();
  const isParted = (pid, at) => {
    try {
      return at < chain.length - 1 && look(pid).parent !== chain[at + 1];
    } catch {
      return true;
    }
  };
  setInterval(() => chain.some(isParted) && child.kill("SIGTERM"), 500).unref();
}

const [command = "", ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org).`);
if (process.platform === "win32") fail("Windows isn't supported directly: use WSL (https://learn.microsoft.com/windows/wsl).");
if (!commands.includes(command)) fail(`Unknown command "${command}". One of: ${commands.join(", ")}.`);

const inputs = installInputs();
const installed = existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs;
if (!installed) {
  step("Installing packages");
  const { code, output } = await install();
  if (code !== 0) fail(`${output.trim().split("\n").slice(-20).join("\n")}\nInstalling packages failed: check the network and free disk space, then try again.`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, installInputs());
}
handOver(command, args);

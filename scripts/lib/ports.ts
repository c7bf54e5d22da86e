import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { Failure } from "./failure.ts";

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // An address family this machine lacks can't be in anybody's way.
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/** Whether nothing listens on the port, on all interfaces and on the loopback ones. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", undefined]) if (!(await canListen(port, host))) return false;
  return true;
}

/** Below what systems hand out to outgoing connections, so that a port found here is still free when it is used minutes later. */
const choice = { from: 20_000, to: 29_999 };

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(choice.from, choice.to + 1);
    if (await isFree(port)) return port;
  }
}

/** @throws Failure naming the variable to change when the port is taken. */
export async function needFree(variable: string, port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Failure(`Port ${port} is in use by another program: end it, or choose another port, for example ${variable}=${(port + 100) % 65536} npm start`);
}

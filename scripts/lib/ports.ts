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

/** A port nobody listens on, chosen by the system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/** @throws Failure naming the variable to change when the port is taken. */
export async function needFree(variable: string, port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Failure(`Port ${port} is in use by another program: end it, or choose another port, for example ${variable}=${(port + 100) % 65536} npm start`);
}

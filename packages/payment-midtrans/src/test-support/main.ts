import { MidtransStandIn } from "./midtrans-stand-in";

/** `node main.js <port> <server key>`: the stand-in as a program of its own, for a shop under test. */
const [port, serverKey] = process.argv.slice(2);
if (!port || !serverKey) throw new Error("Usage: main.js <port> <server key>");

void MidtransStandIn.start({ port: Number(port), serverKey }).then(({ url }) => console.log(`Midtrans' stand-in listens at ${url}`));

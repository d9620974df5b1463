// A server of Node that answers every request with the same bytes, after reading it: what the machine and the load itself
// take at that moment, with nothing of Citable in between.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const body = JSON.stringify({ citations: [{ text: "x".repeat(900) }] });
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => response.writeHead(200, { "content-type": "application/json" }).end(body));
});
server.listen(0, "127.0.0.1", () => {
  const address: AddressInfo | string | null = server.address();
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}/`);
});

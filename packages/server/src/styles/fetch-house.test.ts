import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { houseFetcher } from "./fetch-house.ts";

const loopback = { allowsAddress: (address: string) => address === "127.0.0.1", allowsPort: () => true };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A school's own site. */
async function serve(): Promise<string> {
  const server = createServer(({ url }, response) => {
    if (url === "/house.json") return response.setHeader("content-type", "application/json").end('{"name": "College"}');
    if (url === "/large.json") return response.setHeader("content-type", "application/json").end("x".repeat(300_000));
    if (url === "/page") return response.setHeader("content-type", "text/html").end("<p>");
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

describe("houseFetcher", () => {
  it("fetches a house style", async () => {
    expect(await houseFetcher({ policy: loopback })(`${await serve()}/house.json`)).toBe('{"name": "College"}');
  });

  it.each([
    ["/none.json", 502, "answers with the error 404"],
    ["/large.json", 422, "larger than what is read"],
    ["/page", 422, "answers with text/html, which is not read"],
  ])("%s is answered with %i", async (path, status, reason) => {
    const address = `${await serve()}${path}`;
    await expect(houseFetcher({ policy: loopback })(address)).rejects.toMatchObject({
      status,
      code: "house-style-not-fetched",
      message: expect.stringMatching(new RegExp(`^The house style at ${address}: .*${reason}`)),
    });
  });

  it("never asks inside the server's own network", async () => {
    await expect(houseFetcher()(`${await serve()}/house.json`)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("may not be fetched"),
    });
  });
});

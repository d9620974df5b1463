import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

import type { TrialDocument } from "./documents.ts";
import { type PeerAnswer, type PeerQuestion, readAnswer } from "./peer-protocol.ts";
import type { StyleXml } from "./style-xml.ts";

/** How often the peer may hang in one style before the rest of it is given up. */
const patience = 3;

/** The peer's process: started when it is needed, ended and started anew when it hangs. */
export class PeerProcess {
  readonly #limit: number;
  #child: ChildProcess | undefined;
  #lines: AsyncIterator<string> | undefined;

  /** @param limit milliseconds that one document may take */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What the peer answers for each document; for a style that it does not load, only that. */
  async print(style: StyleXml, documents: readonly TrialDocument[]): Promise<readonly PeerAnswer[]> {
    const answers: PeerAnswer[] = [];
    for (let hung = 0; answers.length < documents.length; hung += 1) {
      if (hung === patience)
        return [...answers, ...documents.slice(answers.length).map(() => ({ kind: "hung" }) as const)];
      const wanted = documents.slice(answers.length).map(({ name }) => name);
      this.#ask({ xml: style.xml, locales: style.locales, note: style.note, documents: wanted });
      const more = await this.#answers(documents.length - answers.length);
      if (more[0]?.kind === "unloaded") return more;
      answers.push(...more);
    }
    return answers;
  }

  close(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
    this.#lines = undefined;
  }

  #ask(question: PeerQuestion): void {
    if (this.#child === undefined) this.#start();
    this.#child?.stdin?.write(`${JSON.stringify(question)}\n`);
  }

  #start(): void {
    const program = new URL("peer.ts", import.meta.url).pathname;
    const child = spawn(process.execPath, ["--conditions=@citable/source", program], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    // A peer that has died shows in its answers, which end; it is started anew.
    child.stdin.on("error", () => undefined);
    this.#child = child;
    this.#lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  }

  /** So many answers, or fewer if the last of them is that it hung or would not load. */
  async #answers(count: number): Promise<readonly PeerAnswer[]> {
    const answers: PeerAnswer[] = [];
    while (answers.length < count) {
      const line = await this.#line();
      if (line === undefined) {
        this.close();
        return [...answers, { kind: "hung" }];
      }
      const answer = readAnswer(line);
      answers.push(answer);
      if (answer.kind === "unloaded") return answers;
    }
    return answers;
  }

  async #line(): Promise<string | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), this.#limit);
    });
    const next = this.#lines?.next().then(({ done, value }) => (done === true ? undefined : value));
    try {
      return await Promise.race([next, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

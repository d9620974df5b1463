import { type Answer, type Fetcher, textOf } from "../fetch/answer.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import { createAnswerCache, keptAnswer, keptOn, validatorsOf, type AnswerCache } from "../fetch/answer-cache.ts";
import { systemClock, type Clock } from "../fetch/clock.ts";
import { busy, unreadable } from "./resolve-error.ts";
import { services, type Service, type ServiceId } from "./services.ts";
import { createTurns, type Turns } from "./turns.ts";

/** A service's answer to one question. */
export interface ServiceAnswer {
  readonly service: Service;
  /** What was asked, without the parameters that only say who asks. */
  readonly address: string;
  readonly text: string;
}

/** Asks services, by their rules. */
export interface ServiceClient {
  /**
   * Asks for a path with its query; undefined when there is nothing there.
   * @throws ResolveError, FetchError
   */
  readonly ask: (id: ServiceId, path: string, signal?: AbortSignal) => Promise<ServiceAnswer | undefined>;
}

export interface ServiceClientOptions {
  readonly fetcher: Fetcher;
  /** Where services are, if not where they usually are. */
  readonly bases?: Readonly<Partial<Record<ServiceId, string>>>;
  /** An e-mail address that services are told, as they ask for. */
  readonly contact?: string;
  readonly clock?: Clock;
}

/** Asks each service one question after the other, at its pace; tries again when it is overloaded; keeps its answers. */
export function createServiceClient(options: ServiceClientOptions): ServiceClient {
  const { clock = systemClock, bases = {} } = options;
  const asking: Asking = {
    fetcher: options.fetcher,
    clock,
    cache: createAnswerCache(),
    turns: createTurns(clock),
    paces: new Map(),
  };
  return {
    ask: async (id, path, signal) => {
      const service = { ...services[id], base: bases[id] ?? services[id].base };
      const address = withParameters(`${service.base}${path}`, service.parameters ?? {});
      const contact = options.contact === undefined ? {} : { [service.contactParameter ?? ""]: options.contact };
      const question = { service, address, asked: withParameters(address, contact), ...(signal && { signal }) };
      const text = await answerTo(question, asking);
      return text === undefined ? undefined : { service, address, text };
    },
  };
}

function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (name !== "") url.searchParams.append(name, value);
  return url.href;
}

interface Question {
  readonly service: Service;
  readonly address: string;
  readonly asked: string;
  readonly signal?: AbortSignal;
}

interface Asking {
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  readonly cache: AnswerCache;
  readonly turns: Turns;
  /** Milliseconds between questions that services asked for in their answers. */
  readonly paces: Map<ServiceId, number>;
}

async function answerTo(question: Question, asking: Asking): Promise<string | undefined> {
  const { cache, clock } = asking;
  const known = cache.get(question.address);
  if (known !== undefined && clock.now() < known.freshUntil) return known.text;
  const { service } = question;
  const interval = Math.max(service.interval, asking.paces.get(service.id) ?? 0);
  const answer = await asking.turns({ ...service, interval }, () => askRepeatedly(question, asking), question.signal);
  asking.paces.set(service.id, statedPace(answer));
  if (answer.status === 304 && known !== undefined) {
    cache.keep(question.address, keptOn(answer, known, clock.now()));
    return known.text;
  }
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (answer.status < 200 || answer.status > 299) {
    throw unreadable(question.service.name, `the error ${answer.status}`);
  }
  const text = textOf(answer);
  cache.keep(question.address, keptAnswer(answer, text, clock.now()));
  return text;
}

const attempts = 4;
const firstWait = 500;
/** Nobody sits before a screen for longer. */
const longestWait = 20_000;

const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Tries again after errors that pass: each time twice as late, by chance somewhat earlier, or when the service says. */
async function askRepeatedly(question: Question, asking: Asking): Promise<Answer> {
  const { service, signal } = question;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(question, asking);
    if (answer !== undefined && !passing.has(answer.status)) return answer;
    const asksToWait = answer === undefined ? undefined : retryAfter(answer, asking.clock.now());
    if (asksToWait !== undefined && asksToWait > longestWait) {
      throw busy(service.name, `asks to wait ${Math.ceil(asksToWait / 1000)} seconds`);
    }
    if (attempt === attempts) throw busy(service.name, failing(answer));
    const jittered = firstWait * 2 ** (attempt - 1) * (0.5 + asking.clock.random() / 2);
    await asking.clock.wait(Math.max(asksToWait ?? 0, jittered, service.interval), signal);
  }
}

function failing(answer: Answer | undefined): string {
  if (answer === undefined) return "breaks off its answers";
  return answer.status === 429 ? "gets too many questions" : `answers with the error ${answer.status}`;
}

/** One question; undefined when the answer broke off. */
async function askOnce({ service, address, asked, signal }: Question, asking: Asking): Promise<Answer | undefined> {
  const known = asking.cache.get(address);
  try {
    return await asking.fetcher({
      url: asked,
      types: service.types,
      ...validatorsOf(known),
      ...(signal !== undefined && { signal }),
    });
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (error.code === "broken") return undefined;
    if (error.code === "wrong-type") throw unreadable(service.name, "another type than it promises", error);
    if (error.code === "unreachable") throw unreachable(service, error);
    if (error.code === "timeout") throw busy(service.name, "took too long to answer");
    throw error;
  }
}

function unreachable({ name }: Service, cause: FetchError): FetchError {
  const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be reached; check the network, or give a file.`;
  return new FetchError("unreachable", message, { cause });
}

/** RFC 9110, 10.2.3: seconds, or a date. In milliseconds. */
function retryAfter({ headers }: Answer, now: number): number | undefined {
  const stated = headers["retry-after"]?.trim();
  if (stated === undefined || stated === "") return undefined;
  if (/^\d{1,6}$/.test(stated)) return Number(stated) * 1000;
  const date = Date.parse(stated);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Crossref says how many questions it takes in which time: `x-rate-limit-limit: 5`, `x-rate-limit-interval: 1s`. */
function statedPace({ headers }: Answer): number {
  const questions = Number(headers["x-rate-limit-limit"]);
  const seconds = Number(/^(\d{1,4})s$/.exec(headers["x-rate-limit-interval"] ?? "")?.[1]);
  return questions > 0 && seconds > 0 ? Math.min((seconds * 1000) / questions, longestWait) : 0;
}

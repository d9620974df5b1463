import { describe, expect, it } from "vitest";
import { CallError, failureOf } from "./failure.ts";

function failure(name: string, message: string, code?: string): Error {
  return Object.assign(new Error(message), { name }, code === undefined ? {} : { code });
}

describe("failureOf", () => {
  it.each([
    ["nothing to read", failure("CaptureError", "The source is empty.", "empty"), 1, "The source is empty."],
    ["an unreadable source", failure("CaptureError", "It is binary.", "binary"), 2, "It is binary."],
    ["an unknown style", failure("UnknownStyleError", "No style is called “x”."), 2, "No style is called “x”."],
    ["a wrong call", new CallError("It is a folder; give a file."), 2, "It is a folder; give a file."],
    [
      "an unknown option",
      failure("CommanderError", "error: unknown option '--x'\n(Did you mean --y?)", "commander.unknownOption"),
      2,
      "Unknown option '--x' (Did you mean --y?); --help shows what can be asked.",
    ],
  ])("%s", (_, error, code, sentence) => {
    expect(failureOf(error)).toEqual({ code, sentence });
  });

  it.each([[new TypeError("x is not a function\n    at y")], ["a thrown text"], [undefined]])(
    "calls what nobody foresaw a fault of its own: %s",
    (error) => {
      expect(failureOf(error)).toEqual({
        code: 2,
        sentence: expect.stringMatching(
          /^Something went wrong inside Citable \([^\n]*\)\. Please report it .*CITABLE_DEBUG=1/,
        ),
      });
    },
  );
});

/** The exit code of a program that Ctrl-C has ended, as shells have it. */
const interruptedCode = 130;

/**
 * Does something that Ctrl-C ends cleanly: `work` looks at `stopped` between its steps. A second Ctrl-C ends the program
 * at once.
 */
export async function interruptible(work: (stopped: () => boolean) => Promise<void>): Promise<void> {
  let interrupted = false;
  const stop = (): void => {
    interrupted = true;
  };
  process.once("SIGINT", stop);
  try {
    await work(() => interrupted);
  } finally {
    process.removeListener("SIGINT", stop);
  }
  if (interrupted) process.exitCode = interruptedCode;
}

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-sandbox",
];

/**
 * Starts a browser without a window: the one in `CITABLE_BROWSER`, or the one inside the npm package
 * @sparticuz/chromium, unpacked once below node_modules. Where the machine lacks a library that it needs,
 * the package's own libraries are used, and at last a browser of the machine.
 */
export async function startBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const failures: unknown[] = [];
  for (const attempt of attempts()) {
    try {
      return await chromium.launch({ headless: true, args: quiet, ...options, ...attempt() });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, "No browser starts here; set CITABLE_BROWSER to the path of a Chromium.");
}

function attempts(): readonly (() => LaunchOptions)[] {
  const given = process.env["CITABLE_BROWSER"];
  if (given !== undefined) return [() => ({ executablePath: given })];
  const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].filter((path) => existsSync(path));
  return [
    () => ({ executablePath: join(unpackedBrowser(), "chromium") }),
    () => {
      const folder = unpackedBrowser();
      return { executablePath: join(folder, "chromium"), env: withLibraries(join(folder, "al2023", "lib")) };
    },
    ...installed.map((executablePath) => () => ({ executablePath })),
  ];
}

function withLibraries(folder: string): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), LD_LIBRARY_PATH: folder };
}

/** The folder of the unpacked browser. It appears in one step, so that a broken unpacking is never taken for it. */
function unpackedBrowser(): string {
  const cache = join(root, "node_modules", ".cache");
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, "unpacking-"));
  unpack(unpacking);
  if (existsSync(folder)) rmSync(unpacking, { recursive: true });
  else renameSync(unpacking, folder);
  return folder;
}

/**
 * The package unpacks into the folder for temporary files, beside its own libraries if it believes to run in a cloud
 * function. A process of its own keeps both settings out of the tests.
 */
function unpack(folder: string): void {
  const program = 'import("@sparticuz/chromium").then((module) => module.default.executablePath())';
  const { status, stderr } = spawnSync(process.execPath, ["--eval", program], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The browser of @sparticuz/chromium cannot be unpacked: ${stderr}`);
}

function packageVersion(): string {
  const file = join(root, "node_modules", "@sparticuz", "chromium", "package.json");
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The folder where Citable keeps what is installed: CITABLE_DATA, else the place that the system has for programs'
 * own files.
 */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env, system: string = process.platform): string {
  const set = (name: string): string | undefined => environment[name] || undefined;
  const own = set("CITABLE_DATA");
  if (own !== undefined) return own;
  if (system === "win32") return join(set("LOCALAPPDATA") ?? join(homedir(), "AppData", "Local"), "citable");
  if (system === "darwin") return join(homedir(), "Library", "Application Support", "citable");
  return join(set("XDG_DATA_HOME") ?? join(homedir(), ".local", "share"), "citable");
}

/** The folder of the styles that `citable styles update` installs. */
export function stylesFolder(data: string = dataFolder()): string {
  return join(data, "styles");
}

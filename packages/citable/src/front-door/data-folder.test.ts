import { homedir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dataFolder, stylesFolder } from "./data-folder.ts";

it.each([
  [{ CITABLE_DATA: "/d" }, "linux", "/d"],
  [{ XDG_DATA_HOME: "/x" }, "linux", join("/x", "citable")],
  [{ XDG_DATA_HOME: "" }, "linux", join(homedir(), ".local", "share", "citable")],
  [{}, "darwin", join(homedir(), "Library", "Application Support", "citable")],
  [{ LOCALAPPDATA: "/l" }, "win32", join("/l", "citable")],
])("with %j on %s, what is installed is kept in %s", (environment, system, wanted) => {
  expect(dataFolder(environment, system)).toBe(wanted);
  expect(stylesFolder("/d")).toBe(join("/d", "styles"));
});

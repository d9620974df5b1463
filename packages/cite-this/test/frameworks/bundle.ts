import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** A page's program with its framework, built for development: what the framework dislikes it says on the console. */
export async function bundlePage(file: string): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: "browser",
    resolve: {
      conditionNames: ["@citable/source", "browser", "development", "import", "default"],
      // The build that compiles templates in the page.
      alias: { vue: "vue/dist/vue.esm-bundler.js" },
    },
    transform: {
      define: {
        "process.env.NODE_ENV": '"development"',
        __VUE_OPTIONS_API__: "true",
        __VUE_PROD_DEVTOOLS__: "false",
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
      },
    },
  });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  return output[0].code;
}

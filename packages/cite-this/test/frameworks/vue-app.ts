import { computed, createApp, createSSRApp, defineComponent, ref, type App } from "vue";
import { articleAt, recordAddress } from "./articles.ts";

const component = defineComponent({
  props: { byAddress: Boolean },
  setup({ byAddress }) {
    const number = ref(0);
    const article = computed(() => articleAt(number.value));
    const heard = ref<readonly string[]>([]);
    return {
      article,
      heard,
      number,
      given: computed(() => (byAddress ? recordAddress : undefined)),
      renders: ref(1),
      shown: ref(true),
      styles: ref("mla@9 apa@7"),
      hear: (word = "") => {
        heard.value = [...heard.value, word];
      },
    };
  },
  // Every render makes the record anew, as props usually are.
  template: `<main>
    <h1>{{ article.title }}</h1>
    <cite-this v-if="shown" :record="given ?? { ...article }" :styles="styles" accessed="none" :remember="false"
      @cite-this-ready="hear($event.detail.style)" @cite-this-fallback="hear($event.detail.reason)">
      <p class="own">The publisher’s text, render {{ renders }}.</p>
    </cite-this>
    <button @click="number += 1">Next article</button>
    <button @click="renders += 1">Render again</button>
    <button @click="styles = 'apa@7'">Other styles</button>
    <button @click="shown = !shown">Turn it over</button>
    <output style="white-space: pre">{{ heard.join("\\n") }}</output>
  </main>`,
});

/** A page of a Vue site around the element; `printed` if the server prints it first. */
export function vueApp({ byAddress = false, printed = false }): App {
  const app = (printed ? createSSRApp : createApp)(component, { byAddress });
  app.config.compilerOptions.isCustomElement = (tag) => tag === "cite-this";
  return app;
}

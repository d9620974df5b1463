import { CitableApp } from "./app.ts";

customElements.define("citable-app", CitableApp);

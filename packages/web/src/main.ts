import { CitableApp } from "./app.ts";
import { keepForOffline } from "./offline.ts";

customElements.define("citable-app", CitableApp);
void keepForOffline();

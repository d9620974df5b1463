import { vueApp } from "./vue-app.ts";

const printed = document.querySelector("#app > *") !== null;
vueApp({ byAddress: location.hash === "#by-address", printed }).mount("#app");

import { createElement } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { ReactApp } from "./react-app.ts";

const place = document.querySelector("#app");
if (place === null) throw new Error("The page has no place for the app.");
// React sets no object as the property of an element that the server printed: the record goes as text.
if (place.hasChildNodes()) hydrateRoot(place, createElement(ReactApp, { asText: true }));
else createRoot(place).render(createElement(ReactApp, { byAddress: location.hash === "#by-address" }));

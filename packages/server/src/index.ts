export { createApp, type Dependencies } from "./app.ts";
export { defaultPort, listen, PortTakenError, type Listening } from "./listen.ts";
export { findWebRoot, readWebFiles, webFile, type WebFile, type WebFiles } from "./web-files.ts";
export type { CaptureAnswer, CiteAnswer, CiteQuestion, Form, StyleAnswer, WireItem, WireRecord } from "./wire.ts";

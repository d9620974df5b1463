export { serve, startCitable, WebAppMissingError, type ServeOptions } from "./serve.ts";
export { defaultPort, PortTakenError, type Listening } from "./listen.ts";
export { createApp, type Dependencies } from "./app.ts";
export { createPipeline, type CiteRecord } from "./pipeline.ts";
export { findWebRoot, readWebFiles, webFile, type WebFile, type WebFiles } from "./web-files.ts";
export type { CaptureAnswer, CiteAnswer, CiteQuestion, Form, StyleAnswer, WireItem, WireRecord } from "./wire.ts";

export { relabel, trainingLine, type Choice } from "./correct.ts";

export { composed } from "./compose";

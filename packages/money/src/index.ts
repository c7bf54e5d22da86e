export * from "./choose-rule";
export * from "./largest-remainder";
export * from "./month";
export * from "./net-of-lines";
export * from "./report-shares";
export * from "./rupiah";
export * from "./split-sale";
export * from "./types";

export * from "./checkout";
export * from "./listing";
export * from "./member";
export * from "./shop";
export * from "./studio-listing";
export * from "./order";
export * from "./tracking";

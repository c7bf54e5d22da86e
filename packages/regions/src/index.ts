export * from "./provinces";
export * from "./shipping-price";

export { DEMO_ADMIN, DEMO_MEMBERS, DEMO_PASSWORD, type DemoMember } from "./accounts";
export { BENEFICIARIES, GROUPS } from "./beneficiaries";
export { BRANDS } from "./brands";
export { CATEGORIES, TAGS } from "./categories";
export { CENTERS } from "./centers";
export { GIFT_GUIDE, HOME_STORY } from "./editorial";
export { pastOrders, type PastOrder } from "./past-orders";
export { PRODUCTS } from "./products";
export type * from "./types";

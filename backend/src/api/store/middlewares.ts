import { allowFields, type MiddlewareRoute } from "@medusajs/framework/http";
import { answerWith } from "./answer-with";
import { addressWithinReach } from "./carts/address-within-reach";
import { knownPromoCodes } from "./carts/known-promo-codes";
import { oneAtATime } from "./carts/one-at-a-time";
import { slowPromoGuessing } from "./carts/slow-promo-guessing";
import { addTrackingToken } from "./carts/tracking";
import { wholeQuantities, withoutClientData } from "./carts/whole-quantities";
import { hidePerson, tokenToHeader } from "./orders/private-order";
import { prepareSession } from "./payment-collections/prepare-session";
import { trimOption, trimOptions } from "./shipping-options/trim-options";
import { noteMiss } from "./search/note-miss";
import { trimAnswer } from "./trim/trim-answer";
import { trimQuery } from "./trim/trim-query";

/** What stands around Medusa's own /store routes: nothing private leaves, nothing forged gets in. */
export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [trimQuery, answerWith(trimAnswer)] },
  { matcher: "/store/orders", middlewares: [tokenToHeader] },
  { matcher: "/store/search", methods: ["POST"], middlewares: [answerWith(noteMiss)] },
  // Without methods it runs before Medusa's own check of the fields, as it must.
  { matcher: "/store/products", middlewares: [allowFields("listing")] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [wholeQuantities(1), slowPromoGuessing] },
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [slowPromoGuessing, addressWithinReach] },
  { matcher: "/store/carts/:id/promotions", methods: ["POST"], middlewares: [slowPromoGuessing] },
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [wholeQuantities(1)] },
  { matcher: "/store/carts/:id/line-items/:line_id", methods: ["POST"], middlewares: [wholeQuantities(0)] },
  { matcher: "/store/carts/:id/shipping-methods", methods: ["POST"], middlewares: [withoutClientData] },
  { matcher: "/store/carts/:id/promotions", methods: ["POST"], middlewares: [knownPromoCodes] },
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [oneAtATime, answerWith(addTrackingToken)] },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [withoutClientData, prepareSession],
  },
  { matcher: "/store/shipping-options", methods: ["GET"], middlewares: [answerWith(trimOptions)] },
  { matcher: "/store/shipping-options/:id/calculate", methods: ["POST"], middlewares: [withoutClientData, answerWith(trimOption)] },
  { matcher: "/store/orders/:id", methods: ["GET"], middlewares: [answerWith(hidePerson)] },
];

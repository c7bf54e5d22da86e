export { sendStripeHere } from "./send-stripe-here";
export { stripeStandIn, type Webhook } from "./stripe-api";

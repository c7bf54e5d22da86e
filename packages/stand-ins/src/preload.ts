import { sendStripeHere } from "./send-stripe-here";

// `node --require …/preload.js`, for a backend that is a process of its own.
sendStripeHere();

export { default } from "@medusajs/inventory/dist/models/reservation-item";

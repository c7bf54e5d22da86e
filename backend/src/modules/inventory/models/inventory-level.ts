export { default } from "@medusajs/inventory/dist/models/inventory-level";

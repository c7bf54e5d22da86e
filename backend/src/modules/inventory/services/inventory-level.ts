export { default } from "@medusajs/inventory/dist/services/inventory-level";

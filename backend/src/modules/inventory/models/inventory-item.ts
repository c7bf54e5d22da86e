export { default } from "@medusajs/inventory/dist/models/inventory-item";

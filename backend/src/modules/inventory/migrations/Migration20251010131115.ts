export { Migration20251010131115 } from "@medusajs/inventory/dist/migrations/Migration20251010131115";

export { Migration20240719123015 } from "@medusajs/inventory/dist/migrations/Migration20240719123015";

export { Migration20240307132720 } from "@medusajs/inventory/dist/migrations/Migration20240307132720";

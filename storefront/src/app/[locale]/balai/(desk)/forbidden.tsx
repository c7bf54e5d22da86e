export { Refused as default } from "@/features/session/refused";

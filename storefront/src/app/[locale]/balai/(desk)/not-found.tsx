export { Missing as default } from "@/features/session/missing";

"use client";
export { DeskError as default } from "@/features/session/desk-error";

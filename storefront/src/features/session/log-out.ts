"use server";
import { redirect } from "next/navigation";
import { deskPath } from "./desk-path";
import { dropToken } from "./session-cookie";

/** Ends the session on this device. */
export async function logOut(form: FormData): Promise<void> {
  await dropToken();
  redirect(deskPath(form.get("locale") === "en" ? "en" : "id", "/studio/masuk", { left: 1 }));
}

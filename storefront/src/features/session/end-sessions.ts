"use server";
import { redirect } from "next/navigation";
import { deskPath } from "./desk-path";
import { askInAction, formLocale } from "./member-action";
import { dropToken } from "./session-cookie";

/** Logs her out everywhere, here too. When the backend is away nothing is ended, and the page says so. */
export async function endSessions(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const asked = await askInAction(locale, "/studio/akun", "/studio/me/end-sessions", { body: {} });
  if ("error" in asked) redirect(deskPath(locale, "/studio/akun", { away: 1 }));
  await dropToken();
  redirect(deskPath(locale, "/studio/masuk", { left: "all" }));
}

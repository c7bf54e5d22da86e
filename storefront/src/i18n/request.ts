import { getRequestConfig } from "next-intl/server";
import { isLocale, routing } from "./routing";

export default getRequestConfig(async ({ locale, requestLocale }) => {
  const asked = locale ?? (await requestLocale) ?? "";
  const chosen = isLocale(asked) ? asked : routing.defaultLocale;
  const { default: messages } = await import(`../../messages/${chosen}.json`);
  return { locale: chosen, messages, timeZone: "Asia/Jakarta" };
});

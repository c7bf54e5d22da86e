import { describe, expect, it } from "vitest";
import { readSettings } from "./environment.ts";

const secret = "s".repeat(32);
const production = {
  APP_ENV: "production",
  DATABASE_URL: "postgres://shop@db/shop",
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  LINK_SECRET: secret,
  REVALIDATE_SECRET: secret,
  PRIVATE_DATA_KEY: secret,
  BACKEND_URL: "https://api.example.org/",
  STOREFRONT_URL: "https://example.org",
  BANK_TRANSFER_BANK: "Bank",
  BANK_TRANSFER_ACCOUNT: "123",
  BANK_TRANSFER_HOLDER: "Sentra",
};

describe("readSettings", () => {
  it("fills in defaults", () => {
    expect(readSettings({}, "/shop")).toEqual({
      port: 8000,
      backendPort: 9000,
      dataDir: "/shop/.data",
      databaseUrl: undefined,
      production: false,
      backendUrl: "http://localhost:9000",
      storefrontUrl: "http://localhost:8000",
      given: {},
    });
  });

  it("takes an empty variable as unset", () => {
    expect(readSettings({ PORT: "", STRIPE_API_KEY: "" }, "/shop")).toMatchObject({ port: 8000, given: {} });
  });

  it("derives the addresses from the ports and cuts a trailing slash", () => {
    expect(readSettings({ PORT: "8101", BACKEND_PORT: "9101" }, "/shop")).toMatchObject({
      storefrontUrl: "http://localhost:8101",
      backendUrl: "http://localhost:9101",
    });
    expect(readSettings(production, "/shop").backendUrl).toBe("https://api.example.org");
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["BACKEND_PORT", "8000"],
    ["DATABASE_URL", "mysql://db/shop"],
    ["REDIS_URL", "localhost:6379"],
    ["SMTP_URL", "mail.example.org"],
    ["BACKEND_URL", "api.example.org"],
    ["APP_ENV", "staging"],
    ["HOLD_WORKING_DAYS", "2.5"],
    ["HOLD_WORKING_DAYS", "-1"],
    ["JWT_SECRET", "short"],
    ["PUBLISHABLE_KEY", "abc"],
    ["STRIPE_API_KEY", "sk_test_1"],
    ["MEILISEARCH_API_KEY", "key"],
    ["MIDTRANS_SERVER_KEY", "key"],
    ["MIDTRANS_ENVIRONMENT", "live"],
    ["MIDTRANS_BASE_URL", "localhost:4711"],
    ["S3_BUCKET", "photos"],
    ["BANK_TRANSFER_BANK", "Bank"],
  ])("refuses %s=%s in one line that names the variable", (name, value) => {
    let message = "";
    try {
      readSettings({ [name]: value }, "/shop");
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(name);
    expect(message).not.toContain("\n");
  });

  it("names what a half-set group lacks", () => {
    expect(() => readSettings({ STRIPE_API_KEY: "sk_test_1" }, "/shop")).toThrow("STRIPE_WEBHOOK_SECRET isn't");
  });

  it("never repeats a secret or an address that may hold one", () => {
    expect(() => readSettings({ DATABASE_URL: "mysql://root:hunter2@db" }, "/shop")).toThrow(/^(?!.*hunter2)/);
  });

  it.each(Object.keys(production).filter((name) => name !== "APP_ENV"))("needs %s in production", (name) => {
    expect(() => readSettings({ ...production, [name]: undefined }, "/shop")).toThrow(name);
  });

  it("pays at no stand-in in production", () => {
    expect(() => readSettings({ ...production, MIDTRANS_BASE_URL: "http://localhost:4711" }, "/shop")).toThrow("MIDTRANS_BASE_URL");
    expect(readSettings({ MIDTRANS_BASE_URL: "http://localhost:4711" }, "/shop").given).toHaveProperty("MIDTRANS_BASE_URL");
  });

  it("accepts a whole production environment", () => {
    expect(readSettings(production, "/shop").production).toBe(true);
  });
});

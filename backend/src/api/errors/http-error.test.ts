import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { toHttpError } from "./http-error";

const { Types, Codes } = MedusaError;

describe("toHttpError", () => {
  it.each([
    [Types.INVALID_DATA, 400],
    [Types.INVALID_ARGUMENT, 400],
    [Types.NOT_ALLOWED, 400],
    [Types.UNAUTHORIZED, 401],
    [Types.FORBIDDEN, 403],
    [Types.NOT_FOUND, 404],
    [Types.CONFLICT, 409],
    [Types.PAYMENT_AUTHORIZATION_ERROR, 422],
    ["rate_limited", 429],
  ])("keeps the words of %s at %d", (type, status) => {
    expect(toHttpError(new MedusaError(type, "Words."))).toEqual({ status, type, message: "Words." });
  });

  it("answers sold out with 409 and words", () => {
    const sold = new MedusaError(Types.NOT_ALLOWED, "Variant variant_1 …", Codes.INSUFFICIENT_INVENTORY);
    expect(toHttpError(sold)).toMatchObject({ status: 409, message: "Not enough in stock for this quantity." });
  });

  it("answers that a payment is under way with 409", () => {
    const kept = new MedusaError(Types.UNEXPECTED_STATE, "Could not delete all payment sessions");
    expect(toHttpError(kept)).toMatchObject({ status: 409, type: "payment_under_way" });
  });

  it("names the field of a schema's issue", () => {
    const issues = [{ path: ["items", 0, "quantity"], message: "too small" }];
    expect(toHttpError({ issues })).toMatchObject({ status: 400, message: "items.0.quantity: too small" });
  });

  it("maps the body parser's errors", () => {
    expect(toHttpError({ statusCode: 413, message: "request entity too large" })).toMatchObject({ status: 413 });
    expect(toHttpError({ status: 400, message: "Unexpected token } in JSON" })).toEqual({
      status: 400,
      type: "invalid_data",
      message: "The request could not be read.",
    });
  });

  it("keeps what the database says inside", () => {
    const detail = "Key (email)=(ani@example.test) already exists.";
    for (const code of ["22P02", "22003", "23502", "23503", "23505", "40001", "57014", "08006"]) {
      expect(JSON.stringify(toHttpError({ code, message: detail, detail }))).not.toContain("ani@");
    }
    expect(toHttpError({ code: "22P02" }).status).toBe(400);
    expect(toHttpError({ code: "23505" }).status).toBe(409);
  });

  it("asks for patience while the database is away", () => {
    const gone = [{ code: "ECONNREFUSED" }, { code: "57P01" }, { code: "08006" }, new Error("Connection terminated unexpectedly"), new Error("select 1 - Connection terminated due to connection timeout"), new Error("Knex: Timeout acquiring a connection. The pool is probably full.")];
    for (const thrown of gone) expect(toHttpError(thrown)).toMatchObject({ status: 503, type: "unavailable" });
  });

  it("says nothing of the unknown", () => {
    for (const thrown of [new Error("secret"), "secret", null, undefined, new MedusaError(Types.UNEXPECTED_STATE, "secret")]) {
      expect(toHttpError(thrown)).toEqual({
        status: 500,
        type: "unknown_error",
        message: "Something went wrong. Please try again.",
      });
    }
  });
});

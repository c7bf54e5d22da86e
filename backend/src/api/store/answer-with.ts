import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

type Body = Record<string, unknown>;

/**
 * A middleware that changes a successful JSON answer on its way out. Errors pass untouched.
 * @param change gets the plain body Medusa would send; what it returns is sent instead.
 */
export function answerWith(change: (body: Body, req: MedusaRequest) => Body | Promise<Body>) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const send = res.json.bind(res);
    res.json = (body: unknown) => {
      if (res.statusCode >= 300 || typeof body !== "object" || body === null) return send(body);
      Promise.resolve(change(body as Body, req)).then(send, (error: unknown) => {
        res.json = send;
        next(error);
      });
      return res;
    };
    next();
  };
}

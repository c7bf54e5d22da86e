import { expect, type APIRequestContext, type APIResponse } from "@playwright/test";
import { BACKEND } from "./catalogue";

/** Somebody who may ask the backend. `get` and `post` insist on success; `try` gives whatever is answered. */
export interface Caller {
  get: <T>(path: string) => Promise<T>;
  post: <T>(path: string, body: unknown) => Promise<T>;
  try: (method: "GET" | "POST", path: string, body?: unknown) => Promise<APIResponse>;
}

function asking(request: APIRequestContext, headers: Record<string, string>): Caller {
  const send = (method: "GET" | "POST", path: string, data?: unknown) => request.fetch(`${BACKEND}${path}`, { method, headers, data });
  const ask = async <T>(method: "GET" | "POST", path: string, data?: unknown): Promise<T> => {
    const answer = await send(method, path, data);
    expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBe(200);
    return (await answer.json()) as T;
  };
  return { get: (path) => ask("GET", path), post: (path, body) => ask("POST", path, body), try: send };
}

/** Logs an account of the demonstration in: `admin` is Medusa Admin's user, all others are members of centres. */
export async function signedIn(request: APIRequestContext, name: string): Promise<Caller> {
  const actor = name === "admin" ? "user" : "member";
  const data = { email: `${name}@demo.example`, password: "demo-atensi" };
  const { token } = (await (await request.post(`${BACKEND}/auth/${actor}/emailpass`, { data })).json()) as { token: string };
  return asking(request, { authorization: `Bearer ${token}` });
}

/** The shop's visitor, as any storefront asks for her. */
export async function visitor(request: APIRequestContext): Promise<Caller> {
  const { publishable_key } = (await (await request.get(`${BACKEND}/store/demo`)).json()) as { publishable_key: string };
  return asking(request, { "x-publishable-api-key": publishable_key });
}

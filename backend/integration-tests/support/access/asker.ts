import type { Answer } from "../http";

export interface Question {
  readonly url: string;
  readonly body?: unknown;
  /** Sent as multipart instead of a body. */
  readonly file?: { readonly name: string; readonly type: string; readonly bytes: Buffer };
}

/** The test runner's HTTP client, as far as the matrix uses it. */
export interface Client {
  request<T>(config: {
    method: string;
    url: string;
    data?: unknown;
    headers?: Record<string, string>;
    maxRedirects?: number;
    validateStatus: () => boolean;
  }): Promise<Answer<T>>;
}

/** Asks and gives back whatever is answered; text as it came when it is no JSON. */
export async function ask(client: Client, method: string, { url, body, file }: Question, headers: Record<string, string>): Promise<Answer<unknown>> {
  let data = body;
  if (file) {
    data = new FormData();
    (data as FormData).append("file", new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
  }
  return client.request({ method, url, headers, maxRedirects: 0, validateStatus: () => true, ...(data === undefined ? {} : { data }) });
}

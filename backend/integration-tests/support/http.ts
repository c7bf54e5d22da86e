interface Options {
  headers?: Record<string, string>;
  /** Without it any answer that is not 2xx throws. */
  validateStatus?: () => boolean;
  /** For files. */
  responseType?: "arraybuffer";
}

export interface Answer<T> {
  status: number;
  headers: Record<string, string>;
  data: T;
}

/** The test runner's HTTP client, as far as these tests use it. */
export interface Http {
  get<T>(path: string, options?: Options): Promise<Answer<T>>;
  delete<T>(path: string, options?: Options): Promise<Answer<T>>;
  post<T>(path: string, body: unknown, options?: Options): Promise<Answer<T>>;
}

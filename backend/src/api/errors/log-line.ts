interface LoggedRequest {
  readonly id: string;
  readonly method: string;
  /** Path without its query, which may hold a token. */
  readonly path: string;
}

const frames = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).join("\n") : "";

/**
 * What is logged of a failure on our side: the kind of error and where it arose.
 * Messages stay out: those of the database quote values, and values may be personal.
 */
export function causeOf(error: unknown): string {
  const { name, code, type } = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const kind = [name, type, code].filter((part) => typeof part === "string").join(" ");
  return `${kind || typeof error}\n${frames(error)}`;
}

/** The same for a request that failed. */
export function logLine(request: LoggedRequest, error: unknown): string {
  return `${request.id} ${request.method} ${request.path} failed: ${causeOf(error)}`;
}

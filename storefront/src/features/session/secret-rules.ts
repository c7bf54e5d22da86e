import { Secret } from "@ska/contracts";

export type SecretProblem = "empty" | "pin" | "password" | "differs";

/** What is wrong with a new secret typed twice; null when it may be sent. Which ones are too easy is the backend's to say. */
export function judgeSecret(secret: string, again: string, { pin }: { pin: boolean }): SecretProblem | null {
  if (secret === "") return "empty";
  if (!Secret.safeParse(secret).success || (!pin && secret.length < 10)) return pin ? "pin" : "password";
  return secret === again ? null : "differs";
}

/** Why the backend refused a secret: it names the field and says why in English. */
export function refusedSecret(message: string): "wrong" | "same" | "easy" {
  if (message.startsWith("current:")) return "wrong";
  return message.includes("same as before") ? "same" : "easy";
}

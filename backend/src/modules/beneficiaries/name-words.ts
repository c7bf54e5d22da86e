import { unseal } from "../../crypto/seal";
import { wordsOfName } from "./telling-names";
import type { Database } from "./types";

/** The words of all legal names, opened again only when somebody was registered or changed. They stay in this process. */
export class NameWords {
  private words: ReadonlySet<string> = new Set();
  private version = "";

  constructor(private readonly db: Database) {}

  async read(): Promise<ReadonlySet<string>> {
    const people = this.db("beneficiary").whereNull("erased_at");
    const [state] = (await people.clone().select(this.db.raw("count(*) || ':' || coalesce(sum(change_number), 0) as version"))) as { version: string }[];
    const version = state?.version ?? "";
    if (version !== this.version) {
      const sealed = (await people.clone().pluck("legal_name")) as string[];
      this.words = new Set(sealed.flatMap((name) => wordsOfName(unseal(name, "legal_name"))));
      this.version = version;
    }
    return this.words;
  }
}

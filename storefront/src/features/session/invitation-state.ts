import type { InvitationFacts } from "@ska/contracts";
import type { FormState } from "@/design/form-state";

/** Where somebody stands between the link and her account. */
export interface InvitationState extends FormState {
  /** Kept in the form alone, in no address; null until a link was read. */
  token: string | null;
  invitation: InvitationFacts["invitation"] | null;
}

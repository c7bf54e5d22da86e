"use client";
import { useSent } from "@/design/action-form";
import { Field } from "@/design/field";
import { Signature } from "./consent-form-signature";

export interface ProofTexts {
  paper: string;
  paper_hint: string;
  or: string;
  signature: Record<"legend" | "hint" | "area" | "clear" | "typed" | "typed_hint" | "done", string>;
}

/** Proof of a yes, inside an ActionForm: a signature on the screen or a photo of the signed paper. */
export function ConsentProof({ texts }: { texts: ProofTexts }) {
  const { errors } = useSent();
  return (
    <>
      <noscript><style>{"[data-signature]{display:none!important}"}</style></noscript>
      <div className="grid gap-5" data-signature>
        <Signature texts={texts.signature} />
        <p className="text-sm font-semibold">{texts.or}</p>
      </div>
      <Field type="file" name="paper" accept="image/jpeg,image/png,image/webp,application/pdf" capture="environment" label={texts.paper} hint={texts.paper_hint} error={errors.paper} />
    </>
  );
}

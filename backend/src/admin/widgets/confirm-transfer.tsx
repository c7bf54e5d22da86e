import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Container, Heading, Input, Label, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { rupiah } from "../rupiah";
import { wordsFor } from "../words/confirm-transfer";

const BANK_TRANSFER = "pp_bank-transfer_default";

async function post(path: string, body: object): Promise<void> {
  const response = await fetch(path, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  const { message } = (await response.json().catch(() => ({}))) as { message?: string };
  throw new Error(message ?? response.statusText);
}

/** On an order's page: the administrator saw the transfer on the account. */
const ConfirmTransferWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { i18n } = useTranslation();
  const words = wordsFor(i18n.language);
  const prompt = usePrompt();
  const queryClient = useQueryClient();
  const [reference, setReference] = useState("");
  const confirmation = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object; done: string }) => post(`/admin/orders/${order.id}/${path}`, body),
    onSuccess: async (_, { done }) => {
      toast.success(done);
      await queryClient.invalidateQueries();
    },
    onError: (error: Error) => toast.error(words.failed, { description: error.message }),
  });
  const sessions = (order.payment_collections ?? []).flatMap((collection) => collection.payment_sessions ?? []);
  if (!sessions.some((session) => session.provider_id === BANK_TRANSFER)) return null;

  const cancelled = order.status === "canceled";
  const paid = ["captured", "partially_refunded", "refunded"].includes(order.payment_status);
  const amount = rupiah(order.total);

  const ask = async (): Promise<void> => {
    const agreed = await prompt({
      variant: "confirmation",
      title: words.question,
      description: words.explanation(amount),
      confirmText: words.confirm,
      cancelText: words.back,
    });
    if (agreed) confirmation.mutate({ path: "confirm-transfer", body: {}, done: words.done });
  };
  const askLate = async (): Promise<void> => {
    const agreed = await prompt({ variant: "confirmation", title: words.question, description: words.explanation(amount), confirmText: words.revive, cancelText: words.back });
    if (agreed) confirmation.mutate({ path: "late-payment", body: { action: "revive" }, done: words.done });
  };

  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{words.title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {cancelled ? words.cancelled : paid ? words.paid : words.waiting(amount)}
      </Text>
      {cancelled && !paid && (
        <>
          <Button size="small" variant="secondary" isLoading={confirmation.isPending} onClick={() => void askLate()}>
            {words.revive}
          </Button>
          <Label htmlFor="late-reference" size="small">{words.reference}</Label>
          <Input id="late-reference" size="small" value={reference} maxLength={80} onChange={({ target }) => setReference(target.value)} />
          <Button
            size="small"
            variant="secondary"
            disabled={reference.trim().length < 3}
            isLoading={confirmation.isPending}
            onClick={() => confirmation.mutate({ path: "late-payment", body: { action: "return", reference }, done: words.returned })}
          >
            {words.noteReturn}
          </Button>
        </>
      )}
      {!paid && !cancelled && (
        <Button size="small" isLoading={confirmation.isPending} onClick={() => void ask()}>
          {words.button}
        </Button>
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.side.before" });

export default ConfirmTransferWidget;

import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rupiah } from "../rupiah";
import { wordsFor } from "../words/confirm-transfer";

const BANK_TRANSFER = "pp_bank-transfer_default";

async function confirmTransfer(orderId: string): Promise<void> {
  const response = await fetch(`/admin/orders/${orderId}/confirm-transfer`, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json" },
    body: "{}",
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
  const confirmation = useMutation({
    mutationFn: () => confirmTransfer(order.id),
    onSuccess: async () => {
      toast.success(words.done);
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
    if (agreed) confirmation.mutate();
  };

  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{words.title}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {cancelled ? words.cancelled : paid ? words.paid : words.waiting(amount)}
      </Text>
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

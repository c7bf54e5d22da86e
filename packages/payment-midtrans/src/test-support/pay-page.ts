/** What a visitor of the pay page can do, and the words on its button. */
export const CHOICES = {
  pay_qris: "Pay by QRIS",
  pay_gopay: "Pay by GoPay",
  pay_card: "Pay by card",
  pay_va: "Pay by virtual account",
  pending_va: "Take a virtual account and pay later",
  deny: "Be denied",
  expire: "Let it expire",
  close: "Close without choosing",
} as const;

export type Choice = keyof typeof CHOICES;

/** Which choices a transaction's `enabled_payments` leave. */
export function choicesFor(enabled: readonly string[] | undefined): Choice[] {
  const has = (...codes: string[]) => !enabled || codes.some((code) => enabled.includes(code));
  const offered: Record<Choice, boolean> = {
    pay_qris: has("other_qris"),
    pay_gopay: has("gopay"),
    pay_card: has("credit_card"),
    pay_va: has("bca_va", "other_va"),
    pending_va: has("bca_va", "other_va"),
    deny: true,
    expire: true,
    close: true,
  };
  return (Object.keys(CHOICES) as Choice[]).filter((choice) => offered[choice]);
}

/** The page at `redirect_url`: a form without script. */
export function payPage(orderId: string, amount: number, choices: readonly Choice[]): string {
  const buttons = choices.map((choice) => `<p><button name="choice" value="${choice}">${CHOICES[choice]}</button></p>`).join("");
  return page(`Order ${orderId}`, `<p>Rp ${amount}</p><form method="post">${buttons}</form>`);
}

export function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Midtrans stand-in</title><h1>${escape(title)}</h1>${content}</html>`;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

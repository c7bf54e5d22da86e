/**
 * A stand-in for Stripe's own script at js.stripe.com, which tests in a browser get instead: a field for the card's number in the place
 * of the Payment Element, and calls to api.stripe.com, which the tests turn to the other stand-in.
 */
(() => {
  const intentOf = (secret) => secret.split("_secret_")[0];

  async function ask(path, fields) {
    const answer = await fetch(`https://api.stripe.com/v1/payment_intents/${path}`, { method: "POST", body: new URLSearchParams(fields) });
    return answer.json();
  }

  function paymentElement() {
    const heard = {};
    const frame = document.createElement("div");
    const hear = (name, act) => {
      heard[name] = act;
      if (name === "ready" && frame.isConnected) act();
    };
    return {
      card: () => frame.querySelector("input").value.replace(/\s/g, ""),
      on: hear,
      off: (name) => delete heard[name],
      once: hear,
      update: () => undefined,
      unmount: () => frame.remove(),
      destroy: () => frame.remove(),
      mount(place) {
        frame.innerHTML = '<label>Card number <input autocomplete="cc-number" inputmode="numeric"></label>';
        place.append(frame);
        heard.ready?.();
      },
    };
  }

  window.Stripe = Object.assign(stripe, { version: "endive" });

  function stripe() {
    return {
      _registerWrapper: () => undefined,
      registerAppInfo: () => undefined,
      createToken: () => undefined,
      createPaymentMethod: () => undefined,
      confirmCardPayment: () => undefined,
      elements({ clientSecret }) {
        const made = {};
        return {
          clientSecret,
          create: (kind) => (made[kind] = paymentElement()),
          getElement: (kind) => made[kind] ?? null,
          update: () => undefined,
          fetchUpdates: async () => ({}),
          submit: async () => (made.payment.card() ? {} : { error: { type: "validation_error", message: "Your card number is incomplete." } }),
        };
      },
      async confirmPayment({ elements, confirmParams }) {
        const secret = elements.clientSecret;
        const said = await ask(`${intentOf(secret)}/confirm`, { client_secret: secret, card: elements.getElement("payment").card() });
        if (said.error) return { error: said.error };
        if (said.status !== "requires_action") return { paymentIntent: said };
        const bank = new URL("https://hooks.stripe.com/stand-in");
        bank.searchParams.set("intent", intentOf(secret));
        bank.searchParams.set("return_url", confirmParams.return_url);
        location.assign(bank);
        return new Promise(() => undefined);
      },
    };
  }
})();

import type { ResetAnswer, StudioOrdersAnswer } from "@ska/contracts";
import { test } from "@playwright/test";
import { signedIn } from "./support/caller";
import { askAs, expectNoBarrier, logIn, type Account } from "./support/desk";
import { acceptInvitation, newSomebody, type Somebody } from "./support/people";

const PIN = "730615";

const pagesAbout = ({ id, memberId }: Somebody): Record<"pm" | "staff" | "manager", readonly string[]> => ({
  pm: ["/studio", "/studio/penghasilan", "/studio/produk", "/studio/pesanan", "/en/studio/penghasilan", "/studio/data-saya", "/en/studio/data-saya", "/studio/akun"],
  staff: ["/studio", "/studio/pesanan?status=all", "/studio/pesanan?status=all&q=987654321", "/studio/produk", "/en/studio/pesanan?status=all", "/studio/penerima-manfaat", "/studio/penerima-manfaat/baru", "/en/studio/penerima-manfaat/baru", "/studio/penerima-manfaat/formulir", ...["", "/story", "/photo"].map((scope) => `/studio/penerima-manfaat/${id}/persetujuan${scope}`)],
  manager: ["/balai", "/balai?group=brand&q=a&channel=none", "/balai?from=2020-01&to=2020-01&group=month", "/balai/rincian?figure=beneficiary_share", "/en/balai",
    "/balai/pembayaran", "/balai/pembayaran?status=paid", "/balai/pembayaran/ajukan", "/balai/koreksi", "/balai/bagi-hasil", "/balai/pembayaran", "/balai/pembayaran?status=paid", "/balai/pembayaran/ajukan", "/balai/penerima-manfaat", `/balai/penerima-manfaat/${id}`, `/balai/penerima-manfaat/${id}/ubah`, `/balai/penerima-manfaat/${id}/hapus`,
    "/balai/anggota", "/balai/anggota/undang", `/balai/anggota/${memberId}`, "/balai/kelompok", "/balai/kelompok/baru", "/balai/permintaan", "/balai/catatan-akses"],
});

// Each width and each scheme once: what differs between the four combinations is only one of the two.
for (const [width, colorScheme] of [[360, "light"], [1280, "dark"]] as const) {
  test(`no barrier in studio and balai at ${width} px, ${colorScheme}`, async ({ page, request, context }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/studio/masuk?left=1");
    await expectNoBarrier(page, "login");
    const her = await newSomebody(request, ["alias", "photo"]);
    await page.goto(`/studio/undangan${new URL(her.invitation).hash}`);
    await page.getByText(her.alias).waitFor();
    await expectNoBarrier(page, "invitation");
    await acceptInvitation(request, her, PIN);
    const { temporary_secret } = await (await signedIn(request, "manager")).post<ResetAnswer>(`/center/members/${her.memberId}/reset`, {});
    await page.goto("/studio/masuk");
    await page.getByLabel("E-mail atau nomor HP").fill(her.phone);
    await page.getByLabel("Kata sandi atau PIN").fill(temporary_secret);
    await page.getByRole("button", { name: "Masuk" }).click();
    await page.waitForURL("**/ganti-sandi");
    await expectNoBarrier(page, "secret");
    await context.clearCookies();
    const { orders } = await askAs<StudioOrdersAnswer>(request, "staff", "/studio/orders?status=unpaid&limit=50");
    // The oldest: newer ones are other journeys', who may confirm them meanwhile.
    const waiting = orders.findLast(({ payment }) => payment.confirmable) ?? orders[0];
    for (const [account, pages] of Object.entries(pagesAbout(her))) {
      await logIn(page, account as Account);
      for (const address of pages) {
        await page.goto(address);
        await expectNoBarrier(page, address);
      }
      if (account === "staff" && waiting) {
        await page.goto(`/studio/pesanan/${waiting.id}`);
        await expectNoBarrier(page, "order");
        if (waiting.payment.confirmable) {
          await page.getByRole("link", { name: "Konfirmasi transfer" }).click();
          await expectNoBarrier(page, "dialog");
        }
      }
      await context.clearCookies();
    }
  });
}

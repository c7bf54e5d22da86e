import { expect, it } from "vitest";
import { Line } from "./few-at-once";

it("lets in so many at once, the others in the order they came, each when one is done", async () => {
  const line = new Line(2);
  const entered: number[] = [];
  const leaves = await Promise.all([1, 2].map(async (name) => {
    const leave = await line.enter();
    entered.push(name);
    return leave;
  }));
  const third = line.enter().then((leave) => (entered.push(3), leave));
  const fourth = line.enter().then((leave) => (entered.push(4), leave));
  await Promise.resolve();
  expect(entered).toEqual([1, 2]);
  leaves[0]?.();
  leaves[0]?.();
  (await third)();
  await fourth;
  expect(entered).toEqual([1, 2, 3, 4]);
});

it("counts whoever leaves twice once", async () => {
  const line = new Line(1);
  const leave = await line.enter();
  leave();
  leave();
  await line.enter();
  let entered = false;
  void line.enter().then(() => (entered = true));
  await new Promise(setImmediate);
  expect(entered).toBe(false);
});

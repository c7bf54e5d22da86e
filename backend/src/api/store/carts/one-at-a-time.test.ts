import { expect, it } from "vitest";
import { Line } from "./one-at-a-time";

it("lets one in, and the others in the order they came, each when the one before has left", async () => {
  const line = new Line();
  const entered: number[] = [];
  const leave = await line.enter();
  const second = line.enter().then((leaveNext) => {
    entered.push(2);
    return leaveNext;
  });
  const third = line.enter().then(() => entered.push(3));
  await new Promise(setImmediate);
  expect(entered).toEqual([]);
  leave();
  leave();
  const leaveSecond = await second;
  await new Promise(setImmediate);
  expect(entered).toEqual([2]);
  leaveSecond();
  await third;
  expect(entered).toEqual([2, 3]);
});

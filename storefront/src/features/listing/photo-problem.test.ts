import { describe, expect, it } from "vitest";
import { photoProblem } from "./photo-problem";

describe("why a picture wasn't taken", () => {
  it.each([
    [422, "file: heic_not_supported", "heic_not_supported"],
    [422, "file: too_small", "too_small"],
    [422, "file: something new", "not_an_image"],
    [413, "file: is larger than 25 MB", "too_large"],
    [400, "file: is needed, one, as multipart/form-data", "none"],
    [409, "photos: 20 are enough, delete one first", "too_many"],
    [409, "This photo can't be changed: its original isn't kept. Take a new one.", "no_original"],
    [409, "Somebody else changed this listing just now: open it again.", "busy"],
    [404, "There is no such listing or photo.", "gone"],
    [401, "Unauthorized", "session"],
    [500, "An unknown error occurred.", "away"],
    [0, "", "away"],
  ] as const)("%i %s", (status, message, problem) => expect(photoProblem(status, message)).toBe(problem));
});

/** How many slips a word of this length is forgiven: none up to 4 letters, one up to 8, two beyond; none in numbers. */
export function allowedTypos(word: string): 0 | 1 | 2 {
  if (word.length <= 4 || /\d/.test(word)) return 0;
  return word.length <= 8 ? 1 : 2;
}

/** What is left of a word when up to `depth` letters are taken away, the word itself included. */
export function deletions(word: string, depth: number): Set<string> {
  const all = new Set([word]);
  let last = [word];
  for (let step = 0; step < depth; step++) {
    last = [...new Set(last.flatMap(shorter))];
    for (const form of last) all.add(form);
  }
  return all;
}

/** A word without each of its letters in turn; a letter may be two halves that mustn't part. */
function shorter(form: string): string[] {
  const letters = [...form];
  return letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join(""));
}

/** How deep a word of the vocabulary is stored, so that every question within the allowed distance meets it. */
export const storedDepth = (word: string): 0 | 1 | 2 => {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
};

/** Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}

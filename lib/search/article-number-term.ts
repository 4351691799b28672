/** The term under which an article's number is indexed. No token of a text looks like it. */
export function numberTerm(number: number): string {
  return `№${number}`;
}

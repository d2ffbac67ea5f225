/**
 * The typos between two texts (letters missing, added, changed, or swapped with the next one), counted up to a limit.
 *
 * @internal
 */
export function typosBetween(one: string, other: string, most: number): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left <= 1 && right <= 1) return Math.max(left, right);
  if (left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start]) return 1;
  if (most === 1 || Math.abs(left - right) > most) return most + 1;
  return alignment(one.slice(start, start + left), other.slice(start, start + right));
}

/** The shortest way to turn one text into the other, row by row. */
function alignment(left: string, right: string): number {
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  let older = last;
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = numberAt(last, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swapped = isSwap ? numberAt(older, column - 2) + 1 : changed;
      next.push(Math.min(changed, swapped, numberAt(last, column) + 1, numberAt(next, column - 1) + 1));
    }
    older = last;
    last = next;
  }
  return numberAt(last, right.length);
}

/** A number in a list where there is one. */
export function numberAt(list: ArrayLike<number>, at: number): number {
  return list[at] ?? 0;
}

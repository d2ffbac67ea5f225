/** The width of a letter of a wide font, as a part of its size, on the average; Vietnamese marks add none. */
const LETTER = 0.62;

/** About how many pixels a text takes. */
export function pixelsOf(text: string, fontSize: number): number {
  return [...text].length * fontSize * LETTER;
}

/** A text in lines of at most so many pixels, broken between words but never before %; a longer word keeps a line of its own. */
export function linesOf(text: string, pixels: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+(?!%)/)) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && pixelsOf(longer, fontSize) <= pixels) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

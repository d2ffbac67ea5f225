/**
 * The colours of charts: those of Okabe and Ito, told apart by every common kind of colour vision, and three greys.
 * No colour says anything that a shape or a word does not say too.
 */
export const PALETTE = {
  /** What is known: blue. */
  known: '#0072B2',
  /** What is certain of a figure between bounds: sky blue. */
  certain: '#56B4E9',
  /** What shall be reached: vermilion. */
  target: '#D55E00',
  /** Text. */
  ink: '#222222',
  /** Text that is not a number, at 4.5 : 1 on white and more. */
  quiet: '#595959',
  /** The whole that a bar is a part of, and lines of the grid. */
  track: '#E6E6E6',
} as const;

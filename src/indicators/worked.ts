import type { NoRange, Reported } from '../exact/index.js';
import type { Label } from '../text/index.js';
import type { Figure } from './figure.js';
import type { Histogram } from './histogram.js';

/** A worked example of an indicator: a case that a lawyer can read, checked by the tests and shown in the manual. */
export interface WorkedExample {
  /** What the case shows. */
  readonly says: Label;
  /** The reported counts; `null` where one was not reported. */
  readonly counts: Readonly<Record<string, Reported | NoRange | null>>;
  /** Which of the six answers it gives. */
  readonly status: Figure['status'];
  /** What is printed to two decimals. */
  readonly prints: Label;
}

/** A worked example of a median, checked and shown as those of indicators are. */
export interface WorkedMedian extends Pick<WorkedExample, 'says' | 'status' | 'prints'> {
  /** How many rows hold each number. */
  readonly histogram: Histogram;
}

import fc from 'fast-check';
import { boundsOf, firstOf, type Reported, reportedFrom } from '../../src/exact/index.js';

/** Ranges without an upper end are enumerated this far, well above what any of them starts at. */
const FAR = 40;

/** A count or range of small numbers, some of them without an upper end. */
export const smallRange: fc.Arbitrary<Reported> = fc
  .tuple(fc.nat(10), fc.boolean(), fc.option(fc.nat(5), { nil: undefined, freq: 3 }))
  .map(([low, above, width]) =>
    reportedFrom({ low, above, high: width === undefined ? undefined : low + width + (above ? 1 : 0) }),
  );

/** Every whole number that a small range can be. */
export function numbersIn(reported: Reported): readonly number[] {
  const bounds = boundsOf(reported);
  const first = firstOf(bounds);
  return Array.from({ length: (bounds.high ?? FAR) - first + 1 }, (_, at) => first + at);
}

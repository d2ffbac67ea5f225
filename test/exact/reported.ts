import fc from 'fast-check';
import { type Reported, reportedFrom } from '../../src/exact/index.js';

/** The largest count. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** Any count, or a range of at least one count, normalised: a range of one count is that count. */
export const range: fc.Arbitrary<Reported> = fc
  .tuple(fc.maxSafeNat(), fc.boolean(), fc.option(fc.oneof(fc.nat(3), fc.maxSafeNat()), { nil: undefined }))
  .map(([low, above, width]) => {
    const first = above ? low + 1 : low;
    if (first > MOST) return low;
    const high = width === undefined ? undefined : Math.min(first + width, MOST);
    return reportedFrom(high !== undefined && high < first ? { low: high, above: false, high } : { low, above, high });
  });

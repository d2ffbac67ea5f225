/** Which indicators a count by day of receipt can give: both counts are of dossiers, and of the day of receipt alone. */
import { dependsOnAsOf, looksAt } from '@hanoi-dx/core/measures';

export function isOfReceipt({ kind, numerator, denominator }) {
  return kind === 'proportion' && [numerator, denominator].every(isCountedOnReceipt);
}

function isCountedOnReceipt(measure) {
  const { fact, datedBy } = measure;
  return fact === 'dossier' && datedBy === 'receivedAt' && !dependsOnAsOf(measure) && !looksAt(measure, 'settlement');
}

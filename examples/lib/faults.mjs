/**
 * What is wrong with the faulty records of a tally, a line each on standard error, and how many there are. Records stand
 * in lines of a file, or in rows of a sheet.
 */
import { printPath } from '@hanoi-dx/core/issues';

export function printFaults({ faults, records }, place = 'line') {
  for (const { row, issues } of faults) console.error(`${place} ${row}: ${issues.map(printIssue).join('; ')}`);
  if (records.faulty === 0) return;
  const more = records.faulty - faults.length;
  console.error(
    `${records.faulty} of ${records.read} records are faulty${more > 0 ? `, ${more} of them not listed` : ''}`,
  );
}

export function printIssue({ code, path, expected, received, message }) {
  const where = printPath(path);
  return `${where === '' ? '' : `${where}: `}${code}: ${message.en} / ${message.vi} (${expected} ← ${received})`;
}

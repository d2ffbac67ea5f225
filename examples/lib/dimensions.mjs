/** The ways to group that a program's `--by` knows, by their names on the command line. */
import { halfYear, month, nd09, quarter, year } from '@hanoi-dx/core/periods';
import { byBody, byPlatform, byProcedure, byServiceLevel, bySubmissionChannel } from '@hanoi-dx/core/tallies';

const BY_NAME = new Map([
  ['unit', byBody],
  ...[month, quarter, halfYear, year, ...Object.values(nd09)].map((period) => [period.name, period]),
  ...[byProcedure, bySubmissionChannel, byPlatform, byServiceLevel].map((dimension) => [dimension.name, dimension]),
]);

export const DIMENSIONS = [...BY_NAME.keys()];

/** The dimensions of a list such as `unit,quarter`; at most one of them is a period. */
export function byNames(list) {
  const dimensions = list.split(',').map((name) => {
    const dimension = BY_NAME.get(name.trim());
    if (dimension === undefined) throw new Error(`--by ${name}: ${DIMENSIONS.join(' | ')}`);
    return dimension;
  });
  const periods = dimensions.filter(({ dimension }) => dimension === 'period');
  if (periods.length > 1) throw new Error(`--by ${list}: one kind of period`);
  if (new Set(dimensions).size < dimensions.length) throw new Error(`--by ${list}: each once`);
  return dimensions;
}

/** Groups of a tally as lines of JSON: `{ unit, period, counts, figures }`. */
import { figures, print } from '@hanoi-dx/core/indicators';

export function groupLines(tally, indicators) {
  const tables = indicators.map((indicator) => ({ indicator, figures: figures(tally, indicator) }));
  return tally.groups.map(({ at, counts }, place) =>
    JSON.stringify({
      ...placeOf(at, tally.by),
      counts,
      figures: Object.fromEntries(
        tables.map(({ indicator, figures }) => [indicator.code, figureOf(figures[place].figure)]),
      ),
    }),
  );
}

/** Where a group is. One code has meant two places: beside the code of a unit stands its dated key. */
function placeOf(at, by) {
  return Object.fromEntries(
    by.flatMap(({ dimension, name }) => {
      const key = at[name];
      if (dimension === 'period') return [['period', key]];
      if (name !== 'body') return [[name, key]];
      const [code, from] = key.split('@');
      return from === undefined
        ? [['unit', code]]
        : [
            ['unit', code],
            ['unitKey', key],
          ];
    }),
  );
}

function figureOf(figure) {
  const { status, numerator, denominator } = figure;
  return { status, ...(numerator === undefined ? {} : { numerator, denominator }), printed: print(figure, 'en') };
}

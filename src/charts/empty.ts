import type { Locale } from '../text/index.js';
import { PALETTE } from './palette.js';
import { blankRow } from './row.js';
import { sheet } from './sheet.js';
import type { ChartSpec } from './spec.js';
import { NO_ROWS } from './words.js';

/** A chart of nothing says so. */
export function emptySheet(title: string, width: number, locale: Locale): ChartSpec {
  const panel: ChartSpec['vconcat'][number] = {
    width,
    height: 40,
    data: { values: [blankRow('', 0, NO_ROWS[locale])] },
    layer: [
      {
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          fontSize: 12,
          fontStyle: 'italic',
          color: PALETTE.quiet,
        },
        encoding: { x: { value: 0 }, text: { field: 'words', type: 'nominal' } },
      },
    ],
  };
  return sheet({ title, notes: [], rows: [], panels: [panel], width }, locale);
}

import { checkLocale } from '../issues/internal.js';
import type { Locale } from '../text/index.js';
import { linesOf } from './lines.js';
import { PALETTE } from './palette.js';
import type { ChartConfig, ChartPanel, ChartRow, ChartSpec } from './spec.js';
import { describeRows } from './words.js';

/** What stands on a chart besides its marks. */
export interface Sheet {
  /** Its title. */
  readonly title: string;
  /** What must be known of its axes. */
  readonly notes: readonly string[];
  /** What is read above the marks because it has no room beside them; it is told with the rows. */
  readonly seen?: readonly string[];
  /** Its rows as they are told, not wrapped. */
  readonly rows: readonly Pick<ChartRow, 'says'>[];
  /** Its panels. */
  readonly panels: ChartPanel[];
  /** The width of a panel, in pixels. */
  readonly width: number;
}

const [TITLE, SUBTITLE, LABEL] = [15, 12, 11];

/** A whole specification around panels. */
export function sheet({ title, notes, seen = [], rows, panels, width }: Sheet, locale: Locale): ChartSpec {
  checkLocale(locale);
  const subtitle = [...notes, ...seen].flatMap((note) => linesOf(note, width, SUBTITLE));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: describeRows([title, ...notes.map((note) => note.replace(/\.$/, ''))], rows, locale),
    background: 'white',
    padding: 8,
    title: {
      text: linesOf(title, width, TITLE),
      ...(subtitle.length === 0 ? {} : { subtitle }),
      anchor: 'start',
      aria: false,
    },
    config: configOf(),
    vconcat: panels,
  };
}

function configOf(): ChartConfig {
  return {
    font: 'system-ui, "DejaVu Sans", sans-serif',
    view: { stroke: null },
    title: {
      fontSize: TITLE,
      subtitleFontSize: SUBTITLE,
      lineHeight: TITLE + 5,
      subtitleLineHeight: SUBTITLE + 4,
      color: PALETTE.ink,
      subtitleColor: PALETTE.quiet,
      offset: 12,
    },
    axis: {
      labelColor: PALETTE.quiet,
      labelFontSize: LABEL,
      titleColor: PALETTE.quiet,
      titleFontWeight: 'normal',
      gridColor: PALETTE.track,
      domainColor: PALETTE.quiet,
      tickColor: PALETTE.quiet,
    },
  };
}

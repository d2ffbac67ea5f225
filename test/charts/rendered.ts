import { parse, View, Warn } from 'vega';
import { compile } from 'vega-lite';
import type { ChartSpec } from '../../src/charts/index.js';

export interface Rendered {
  readonly svg: string;
  /** What Vega-Lite and Vega had to say against the specification. */
  readonly warnings: readonly string[];
}

/** A chart compiled by Vega-Lite and drawn by Vega without a browser. */
export async function rendered(chart: ChartSpec): Promise<Rendered> {
  const warnings: string[] = [];
  const quiet = () => logger;
  const note = (...said: readonly unknown[]) => {
    warnings.push(said.join(' '));
    return logger;
  };
  const logger = { level: quiet, info: quiet, debug: quiet, warn: note, error: note };
  const { spec } = compile(chart, { logger });
  const view = new View(parse(spec), { renderer: 'none', logLevel: Warn, logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}

/** The marks that a reader of screens is told of: their words and how they are drawn, in the order of drawing. */
export function marksOf({ svg }: Rendered): readonly { says: string; d: string; fill: string }[] {
  return [...svg.matchAll(/<path aria-label="([^"]*)" role="graphics-symbol"[^>]*?>/g)].map(([mark, says = '']) => ({
    says,
    d: / d="([^"]*)"/.exec(mark)?.[1] ?? '',
    fill: / fill="([^"]*)"/.exec(mark)?.[1] ?? '',
  }));
}

/** The texts that are drawn. */
export function textsOf({ svg }: Rendered): readonly string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = '']) => text);
}

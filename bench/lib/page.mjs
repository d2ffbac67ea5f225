/** Writes what was measured into the pages of the manual: a table and a chart of bars, between two marks. */
import { readFileSync, writeFileSync } from 'node:fs';

const WORDS = {
  'speed.md': { head: ['line', 'ours', 'beside', 'times faster', 'asked'], none: '–', mark: '.' },
  'speed.vi.md': { head: ['việc', 'thư viện này', 'so với', 'nhanh gấp', 'yêu cầu'], none: '–', mark: ',' },
};
const [BEGIN, END] = ['<!-- measured: begin -->', '<!-- measured: end -->'];
const WIDTH = 48;

export function writePage(results) {
  for (const [name, words] of Object.entries(WORDS)) {
    const path = new URL(`../../docs/${name}`, import.meta.url);
    const text = readFileSync(path, 'utf8');
    const [before, after] = [text.slice(0, text.indexOf(BEGIN) + BEGIN.length), text.slice(text.indexOf(END))];
    writeFileSync(path, `${before}\n\n${tableOf(results, words)}\n\n${chartOf(results, words)}\n\n${after}`);
  }
}

function rowsOf(results) {
  return results.flatMap(({ name, unit, ours, ratios, asked }) =>
    Object.entries(ratios).map(([peer, ratio]) => ({ name, unit, ours, peer, ratio, asked: asked[peer] })),
  );
}

function tableOf(results, { head, none, mark }) {
  const rows = rowsOf(results).map(({ name, unit, ours, peer, ratio, asked }) => [
    name,
    `${printed(ours, mark)} ${unit}`,
    peer,
    `${printed(ratio, mark)} ×`,
    asked === undefined ? none : `${printed(asked, mark)} ×`,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A bar for each peer, each step of it as many times faster as the step before: from 1 to the most. */
function chartOf(results, { mark }) {
  const rows = rowsOf(results).filter(({ ratio }) => ratio >= 1);
  const most = Math.log(Math.max(...rows.map(({ ratio }) => ratio)));
  const bars = rows.map(({ name, peer, ratio }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((Math.log(ratio) / most) * WIDTH)));
    return `${name.padEnd(20)} ${peer.padEnd(20)} ${bar} ${printed(ratio, mark)}`;
  });
  return ['```text', ...bars, '```'].join('\n');
}

function printed(value, mark) {
  const rounded = Number(value.toPrecision(value < 10 ? 2 : 3));
  return String(rounded).replace('.', mark);
}

/** What importing costs: milliseconds of a fresh process over one that imports nothing, side by side. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { line } from './lib/timing.mjs';

const ROUNDS = 15;
const folder = fileURLToPath(new URL('./', import.meta.url));
const PROGRAMS = {
  nothing: '',
  root: "import '@hanoi-dx/core'",
  'zod and decimal.js': "import 'zod'; import 'decimal.js'",
  units: "import '@hanoi-dx/core/units'",
  periods: "import '@hanoi-dx/core/periods'",
  indicators: "import '@hanoi-dx/core/indicators'",
};

export async function lines() {
  const times = Object.fromEntries(Object.keys(PROGRAMS).map((name) => [name, []]));
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const [name, code] of Object.entries(PROGRAMS)) {
      const took = startOf(code);
      if (round >= 0) times[name].push(took);
    }
  }
  const over = (name) => times[name].map((took, round) => Math.max(took - times.nothing[round], 0.1));
  const entry = (name) => {
    const ours = over(name);
    const most = { ours, '15 ms': ours.map(() => 15) };
    return { ...line(`import-${name}`, most, { '15 ms': 1 }, ['15 ms']), unit: 'ms' };
  };
  const root = line(
    'import',
    { ours: over('root'), 'zod and decimal.js': over('zod and decimal.js') },
    {
      'zod and decimal.js': 1 / 1.3,
    },
  );
  return [{ ...root, unit: 'ms' }, entry('units'), entry('periods'), entry('indicators')];
}

/** Milliseconds that a program takes from its start to its end. */
function startOf(code) {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
  return Number(process.hrtime.bigint() - start) / 1_000_000;
}

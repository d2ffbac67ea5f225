/**
 * Writes the compact modules of `src/units/data` from the tables beside them. The tables are what people read and correct;
 * the modules are what a program carries. `--check` writes nothing and fails where the two do not agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/units/data/', import.meta.url);

/** The rows of a table as objects. */
function table(name) {
  const [header, ...rows] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, at) => [columns[at], cell])));
}

const KIND_MARKS = { ward: '', commune: '-', township: '+' };
const base36 = (number) => Number(number).toString(36);

/** Codes in rising order, each as its distance from the one before; then the mark of its kind, then its name. */
function nameList(units) {
  let last = 0;
  return units
    .map(({ code, kind, name }) => {
      const step = base36(Number(code) - last);
      last = Number(code);
      return `${step}${KIND_MARKS[kind]}${name}`;
    })
    .join('|');
}

const byCode = (one, other) => (one.code < other.code ? -1 : 1);
const byDistrict = (one, other) => one.district_code.localeCompare(other.district_code) || byCode(one, other);

const current = table('units-since-2025-07-01.tsv').sort(byCode);
const former = table('units-until-2025-06-30.tsv').sort(byDistrict);
const successions = table('successions-2025-07-01.tsv');
const january = table('changes-2025-01-01.tsv').sort(byDistrict);
const provinces = table('provinces.tsv').sort(byCode);
const figures = new Map(table('areas-and-populations.tsv').map((row) => [row.code, row]));

/** Each district's rows, written one after the other. */
function inDistricts(rows, write) {
  const groups = new Map();
  for (const row of rows) groups.set(row.district_code, [...(groups.get(row.district_code) ?? []), row]);
  return [...groups.values()].map(write).join(';');
}

/** A whole unit is two digits; a part is a mark of what it takes of the people, then two digits. */
function edge({ new_code: to, extent, area, population }) {
  const mark = extent === 'whole' ? '' : { part: '*', all: '+', none: '-' }[population];
  if (mark === undefined || (extent === 'whole') !== (area === 'all'))
    throw new Error(`an edge of no known form: ${to}`);
  const at = current.findIndex(({ code }) => code === to);
  if (at < 0) throw new Error(`an edge to a unit that is not in the list: ${to}`);
  return mark + base36(at).padStart(2, '0');
}

function changed({ code, kind, 'name_until_2024-12-31': name, event, successor_code: to, certainty }) {
  const kept = event === 'name-changed-code-kept';
  const successor = kept ? '=' : `>${to === '' ? '' : base36(to)}`;
  return `${base36(code)}${KIND_MARKS[kind]}${name}${successor}${certainty === 'defined' ? '~' : ''}`;
}

function province({ code, name, ...row }) {
  const kind = row['kind_since_2025-07-01'] === 'city' ? '*' : '';
  const since = row.city_since === '' ? '' : `@${row.city_since}@${row.resolution}`;
  const merged = row.formed_from.split('; ').filter((from) => from.slice(3) !== name);
  return [`${code}${name}${kind}${since}`, ...merged].join('<');
}

const MODULES = {
  'current.ts': {
    CURRENT: ['The 126 units in force since 1 July 2025: steps between codes, kinds, names.', nameList(current)],
  },
  'former.ts': {
    FORMER: [
      'The 526 units until 30 June 2025, by district.',
      inDistricts(former, (units) => `${units[0].district_code}${units[0].district_name}:${nameList(units)}`),
    ],
    CHANGED: [
      'The 86 changes of 1 January 2025, by district: code, kind and name before, successor.',
      inDistricts(january, (rows) => `${rows[0].district_code}${rows[0].district_name}:${rows.map(changed).join('|')}`),
    ],
  },
  'successions.ts': {
    EDGES: [
      'For each unit until 30 June 2025, in the order of its list: what went where on 1 July 2025.',
      former
        .map(({ code }) =>
          successions
            .filter((row) => row.old_code === code)
            .map(edge)
            .join(''),
        )
        .join(','),
    ],
    CLAUSES: [
      'The clause of Resolution 1656/NQ-UBTVQH15 that makes each unit in force since 1 July 2025.',
      current.map((row) => base36(row.clause_of_resolution_1656).padStart(2, '0')).join(''),
    ],
    CONFLICTING: [
      'Edges on which sources differ, as old code and new code.',
      successions
        .flatMap((row) => (row.certainty === 'conflicting' ? [`${row.old_code}>${row.new_code}`] : []))
        .join(','),
    ],
  },
  'figures.ts': {
    FIGURES: [
      'Hectares and people of each unit in force since 1 July 2025.',
      current
        .map(
          ({ code }) =>
            `${base36(Math.round(figures.get(code).area_km2 * 100))} ${base36(figures.get(code).population)}`,
        )
        .join(','),
    ],
  },
  'provinces.ts': {
    PROVINCES: [
      'The 34 provinces: code, name, kind, since when a city, what it was formed from.',
      provinces.map(province).join('|'),
    ],
  },
};

function moduleOf(constants) {
  const lines = [
    '// Written by scripts/generate-units.mjs from the tables beside it: correct a table, never this file.',
  ];
  for (const [name, [comment, text]] of Object.entries(constants)) {
    if (text.includes("'") || text.includes('\\')) throw new Error(`a text that needs escapes: ${name}`);
    const short = `export const ${name} = '${text}';`;
    lines.push('', `/** ${comment} */`, short.length <= 120 ? short : `export const ${name} =\n  '${text}';`);
  }
  return `${lines.join('\n')}\n`;
}

let stale = 0;
for (const [name, constants] of Object.entries(MODULES)) {
  const path = new URL(name, folder);
  const text = moduleOf(constants);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    stale += 1;
    console.error(`src/units/data/${name} does not agree with its tables: run node scripts/generate-units.mjs`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;

import { fileURLToPath } from 'node:url';

/**
 * The house: a folder of src imports only from floors below its own. Each rule has a fixture in
 * test/architecture/fixtures that breaks it, so that a rule which can no longer fail is found.
 */
const FLOORS = [
  ['text', 'frozen'],
  ['issues'],
  ['exact', 'days'],
  ['law'],
  ['periods'],
  ['units', 'channels'],
  ['services', 'campaigns'],
  ['measures'],
  ['tallies', 'reports'],
  ['indicators'],
  ['targets'],
  ['analysis', 'publication', 'scorecards', 'records', 'sql', 'decimal'],
  ['charts'],
  ['schemas'],
];

const folder = (names) => `^src/(${names.join('|')})/`;

/** One rule a floor but the highest: it sees neither its own floor's other folders nor any floor above. */
const floors = FLOORS.slice(0, -1).map((floor, at) => ({
  name: `floor-${floor[0]}`,
  comment: `${floor.join(', ')}: imports only from floors below`,
  severity: 'error',
  from: { path: folder(floor) },
  to: { path: folder(FLOORS.slice(at).flat()), pathNot: '^src/$1/' },
}));

export default {
  forbidden: [
    ...floors,
    {
      name: 'every-folder-has-a-floor',
      comment: 'a folder of src stands on a floor of the list above',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: folder(FLOORS.flat()) },
      to: {},
    },
    {
      name: 'no-cycle',
      comment: 'no file depends on itself by any way',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'through-the-index',
      comment:
        "another folder's files are reached through its index, through internal.ts for what users do not need, or through schema.ts by validators alone",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/(index|internal|schema)\\.ts$'] },
    },
    {
      name: 'zod-in-validators-only',
      comment: 'calculators load in milliseconds because only validators import zod',
      severity: 'error',
      from: { pathNot: ['^src/[^/]+/schema\\.ts$', '^src/schemas/', '^src/index\\.ts$'] },
      to: { path: ['node_modules/zod/', '^src/[^/]+/schema\\.ts$', '^src/schemas/'] },
    },
    {
      name: 'decimal-in-one-place',
      comment: 'only those who ask for a decimal.js value carry decimal.js',
      severity: 'error',
      from: { pathNot: '^src/(decimal/|index\\.ts$)' },
      to: { path: ['node_modules/decimal\\.js/', '^src/decimal/'] },
    },
    {
      name: 'date-fns-by-subpath',
      comment: "date-fns' list of everything loads slowly on newer Node: import date-fns/parseISO",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/date-fns/index\\.' },
    },
    {
      name: 'no-node',
      comment: 'the library runs in browsers and workers',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'three-dependencies',
      comment: 'zod, date-fns and decimal.js are the only packages at run time',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|date-fns|decimal\\.js)/' },
    },
    {
      name: 'resolvable',
      comment: 'every import is found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: fileURLToPath(new URL('tsconfig.json', import.meta.url)) },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};

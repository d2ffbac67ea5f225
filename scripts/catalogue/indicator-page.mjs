/** The page of one indicator in one language: what follows from its definition, its examples and its SQL. */
import { WORDS } from './page-words.mjs';
import { variantsOf } from './variants.mjs';

/** The page, from what `load` gives, one of its entries, and the text of the indicator's SQL. */
export function indicatorPage(locale, loaded, entry, sql) {
  const words = WORDS[locale];
  const { definition, name } = entry;
  const { code, title, basis, better } = definition;
  return `${[
    `# ${title[locale]}`,
    words.list,
    [
      `- ${words.titles}: ${title.vi} · ${title.en}`,
      `- ${words.code}: \`${code}\``,
      `- ${words.inCode}: \`${name}\``,
    ].join('\n'),
    ...parts(locale, loaded, definition).flatMap((text, at) => [`## ${at + 1}. ${words.parts[at]}`, text]),
    words.betters[better],
    `## ${words.counts}`,
    counted(locale, definition),
    `## ${words.basis}`,
    basis.map((citation) => `- ${loaded.printCitation(citation, locale)}${link(words, citation)}`).join('\n'),
    `## ${words.examples}`,
    entry.examples.map((example) => `- ${exampleOf(locale, loaded, example)}`).join('\n'),
    ...variants(locale, loaded, definition),
    `## ${words.sql}`,
    ...statements(words, definition, sql),
  ].join('\n\n')}\n`;
}

/** Where the page of a definition stands, beside the others. */
export function fileOf(code, locale) {
  return `${code}${locale === 'vi' ? '.vi' : ''}.md`;
}

function parts(locale, { describe }, definition) {
  const words = WORDS[locale];
  const { concept, disaggregations, periods, source, responsibleBody } = definition;
  return [
    concept[locale],
    `${describe(definition, locale)}\n\n\`${formula(definition)}\``,
    disaggregations.map((one) => words.disaggregations[one]).join(', '),
    periods.map((one) => words.periods[one]).join(', '),
    source[locale],
    responsibleBody[locale],
  ];
}

function formula({ kind, numerator, denominator, scale, each = 1, of, field }) {
  if (kind === 'median') return `median(${field} of ${of.name})`;
  const times = scale === 'percent' ? 100 : scale;
  return `${numerator.name} ÷ ${denominator.name}${times === 1 ? '' : ` × ${times}`}${each === 1 ? '' : ` ÷ ${each}`}`;
}

function counted(locale, definition) {
  const words = WORDS[locale];
  const sides =
    definition.kind === 'median'
      ? [[words.rows, definition.of]]
      : [
          [words.numerator, definition.numerator],
          [words.denominator, definition.denominator],
        ];
  return sides
    .map(([side, measure]) => [`- ${side}: ${head(locale, measure)}`, ...steps(locale, measure)].join('\n'))
    .join('\n');
}

function head(locale, { title, name, datedBy, additivity: { time, place } }) {
  const words = WORDS[locale];
  return `**${title[locale]}** (\`${name}\`), ${words.dated[datedBy]}; ${words.time[time]}; ${words.place[place]}.`;
}

/** A measure as its rows are chosen, then what it is chosen from. */
function steps(locale, { title, rows }) {
  const [words, called] = [WORDS[locale], (measure) => measure.title[locale]];
  const line = (text) => `  - ${title[locale]}: ${text}.`;
  switch (rows.rule) {
    case 'all':
      return [line(words.all)];
    case 'within': {
      const values = rows.where.among.map((value) => `\`${value}\``).join(words.or);
      return [line(words.within(called(rows.whole), rows.where.field, values)), ...steps(locale, rows.whole)];
    }
    case 'rest':
      return [
        line(words.rest(called(rows.whole), called(rows.part))),
        ...[rows.whole, rows.part].flatMap((one) => steps(locale, one)),
      ];
    case 'together':
      return [
        line(words.together(rows.parts.map(called).join('; '))),
        ...rows.parts.flatMap((one) => steps(locale, one)),
      ];
    default:
      return [line(words[rows.rule](called(rows.of), rows.field)), ...steps(locale, rows.of)];
  }
}

function exampleOf(locale, { printReported }, { says, counts, histogram, prints }) {
  const given = Object.entries(counts ?? histogram).map(
    ([name, count]) => `\`${name}\` ${count === null ? WORDS[locale].unreported : printReported(count, locale)}`,
  );
  return `${says[locale]}${given.length === 0 ? '' : ` (${given.join('; ')})`} → **${prints[locale]}**`;
}

function variants(locale, loaded, definition) {
  const others = variantsOf(loaded, definition);
  if (others.length === 0) return [];
  const lines = others.map(({ definition: other }) => {
    const [name, ...formulas] = loaded.describe(other, locale).split(' = ');
    return `- [${name}](${fileOf(other.code, locale)}) = ${formulas.join(' = ')}`;
  });
  return [`## ${WORDS[locale].variants}`, lines.join('\n')];
}

const SQL_HEAD = /^-- (\w+), over (dossiers|reported counts)$/m;

function statements(words, { kind }, sql) {
  if (kind === 'median') return [words.noSql];
  const [, ...pieces] = sql.split(SQL_HEAD);
  const found = [];
  for (let at = 0; at < pieces.length; at += 3) found.push(pieces.slice(at, at + 3));
  const compiled = found.filter(([, , text]) => !text.includes('-- not compiled'));
  return [
    words.sqlSays,
    ...compiled.flatMap(([dialect, over, text]) => [
      `### ${DIALECTS[dialect]}, ${words.over[over]}`,
      `\`\`\`sql\n${text.trim()}\n\`\`\``,
    ]),
  ];
}

const DIALECTS = { postgres: 'PostgreSQL', duckdb: 'DuckDB', clickhouse: 'ClickHouse' };

function link({ where }, { url }) {
  return url === undefined ? '' : ` ([${where}](${url}))`;
}

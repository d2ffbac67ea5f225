/** The report of a campaign as a page of plain text, fit to send. */
import { WORDS } from './campaign-words.mjs';

/** The column in which figures end. */
const WIDTH = 15;

export function printCampaign(answer, locale) {
  const words = WORDS[locale];
  const heading = `${answer.title} · ${answer.unit} · ${answer.period}`;
  return [
    heading,
    '═'.repeat(heading.length),
    `${words.source}: ${answer.source.title}`,
    ...(answer.source.url === null ? [] : [`  ${answer.source.url}`]),
    ...(answer.note === undefined ? [] : [answer.note]),
    ...section(words.done, doneLines(answer, words)),
    ...section(words.reached, reachedLines(answer, words)),
    ...section(words.rates, answer.figures.map(figureLine)),
    ...answer.periods.flatMap((period) => section(words.inPeriod(period.period), periodLines(period, words))),
    ...section(words.shares, shareLines(answer.shares, words)),
    ...section(words.unsaid, unsaidLines(answer, words)),
    ...section(
      words.difficulties,
      answer.difficulties.map(({ says }) => `• ${says}`),
    ),
    ...comparisonLines(answer.comparison, words),
  ].join('\n');
}

function section(title, lines) {
  return lines.length === 0 ? [] : ['', title, '─'.repeat(title.length), ...lines];
}

function doneLines({ models, activities, channels }, words) {
  return [
    ...(models.length === 0 ? [] : [`${words.models}: ${models.join('; ')}`]),
    ...activities.map((activity) => activityLine(activity, words)),
    ...(channels.length === 0 ? [] : [`${words.channels}: ${channels.join(', ')}`]),
  ];
}

function activityLine({ kind, title, place, locality, audience, topics, equipment, counts }, words) {
  const where = [place, locality].filter((part) => part !== null).join(', ');
  const details = [
    ...(title === null ? [] : [title]),
    ...(where === '' ? [] : [where]),
    ...(audience === null ? [] : [`${words.audience}: ${audience}`]),
    ...(topics.length === 0 ? [] : [`${words.topics}: ${topics.join('; ')}`]),
    ...(equipment === null || equipment.length === 0 ? [] : [`${words.equipment}: ${equipment.join(', ')}`]),
    ...counts.map(
      (count) => `${count.title}: ${count.printed}${count.audience === undefined ? '' : ` (${count.audience})`}`,
    ),
  ];
  return `• ${words.kinds[kind]}${details.length === 0 ? '' : `: ${details.join(' – ')}`}`;
}

function reachedLines({ counts, trained }, words) {
  const parts = trained?.audiences.map(({ audience, printed }) => `${audience}: ${printed}`).join('; ');
  return [...counts.map(countLine), ...(trained === null ? [] : [indent(words.trained(trained.printed, parts))])];
}

function periodLines({ counts, figures, unsaid }, words) {
  const online = counts.some(({ name }) => name === 'receivedOnline');
  return [
    ...counts.map(countLine),
    ...figures.map(figureLine),
    ...(online ? [indent(words.dossiers)] : []),
    ...unsaid.map(({ explanation }) => indent(explanation)),
  ];
}

function countLine({ title, printed }) {
  return `${printed.padStart(WIDTH)}  ${title}`;
}

function figureLine({ printed, title, unit, numerator, denominator }) {
  const per = unit === '%' ? '' : ` (${unit})`;
  return `${printed.padStart(WIDTH)}  ${title}${per}: ${numerator.printed} ÷ ${denominator.printed}`;
}

function shareLines({ printed, totals, differences }, words) {
  return [
    ...printed.map(({ part, whole, printed: share, period }) =>
      [words.share(share, part, whole), ...(period === null ? [] : [period])].join(', '),
    ),
    ...totals.map(({ whole, printed: range }) => words.deduced(whole, range)),
    ...differences.flatMap(({ of, low, high }) => [words.difference(of, low, high), words.notAddable]),
  ];
}

function unsaidLines({ counts, unsaid }, words) {
  const units = [...new Set(counts.map(({ unit }) => unit))].filter((unit) => Object.hasOwn(words.units, unit));
  return [
    ...unsaid.map(
      ({ explanation, numerator, denominator }) =>
        `• ${explanation.slice(0, -1)}${knownOf([numerator, denominator], words)}.`,
    ),
    ...units.map((unit) => `• ${words.units[unit]}.`),
  ];
}

function knownOf(sides, words) {
  const known = sides.filter(({ printed }) => printed !== null);
  return known.length === 0 ? '' : ` (${known.map(({ title, printed }) => words.known(title, printed)).join('; ')})`;
}

function comparisonLines(comparison, words) {
  if (comparison === undefined) return [];
  const lines = comparison.lines.flatMap(({ title, one, other, order, comparable, reasons }) => [
    `• ${title}: ${one ?? words.none} | ${other ?? words.none}: ${comparable ? words.comparable : words.incomparable}` +
      `${order === null ? '' : ` (${words.orders[order]})`}`,
    ...reasons.map((reason) => `    ${reason}`),
  ]);
  return section(words.comparison(comparison.with), lines);
}

function indent(text) {
  return `${''.padStart(WIDTH)}  ${text}`;
}

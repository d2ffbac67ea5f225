/** A report's figures as a page of plain text that a person reads. */
import { printCount } from '@hanoi-dx/core/exact';
import { periodWords } from './period-words.mjs';

/** The column in which figures end. */
const WIDTH = 15;

const WORDS = {
  vi: {
    source: 'Nguồn',
    counts: 'Số đếm báo cáo',
    figures: 'Chỉ tiêu',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    unknown: 'chưa công bố',
    basis: 'Căn cứ',
    published: 'Tỷ lệ đã công bố',
    agrees: 'khớp, tính lại:',
    disagrees: 'KHÔNG KHỚP, tính lại:',
    empty: 'mẫu số bằng 0',
    invalid: 'không đọc được',
    fits: (total, range) => `mẫu số (${total}) không công bố; các tổng phù hợp: ${range}`,
    isNot: (printed, part, whole, gives) => `${printed} không phải là ${part} ÷ ${whole}: phép chia đó cho ${gives}`,
    deduced: 'Tổng suy ra (không công bố ở đâu)',
    deduction: (total, range) => `${total}: ${range} – tổng duy nhất chung cho mọi tỷ lệ đã công bố ở trên`,
    residuals: 'Phần chênh lệch',
    residual: (whole, parts, left) => `${whole} − (${parts}) = ${left}`,
  },
  en: {
    source: 'Source',
    counts: 'Reported counts',
    figures: 'Indicators',
    numerator: 'Numerator',
    denominator: 'Denominator',
    unknown: 'not published',
    basis: 'Basis',
    published: 'Published percentages',
    agrees: 'reproduced as',
    disagrees: 'NOT REPRODUCED, recomputed as',
    empty: 'the denominator is 0',
    invalid: 'cannot be read',
    fits: (total, range) => `the denominator (${total}) is not published; totals that fit: ${range}`,
    isNot: (printed, part, whole, gives) => `${printed} is not ${part} ÷ ${whole}: that would be ${gives}`,
    deduced: 'Deduced totals (published nowhere)',
    deduction: (total, range) => `${total}: ${range} – the one total behind all published shares above`,
    residuals: 'Residuals',
    residual: (whole, parts, left) => `${whole} − (${parts}) = ${left}`,
  },
};

export function printReport(answer, locale) {
  const words = WORDS[locale];
  const heading = `${answer.body} · ${periodWords(answer.period, locale)}`;
  return [
    heading,
    '═'.repeat(heading.length),
    `${words.source}: ${answer.source.title}`,
    ...(answer.source.url === undefined ? [] : [`  ${answer.source.url}`]),
    ...(answer.note === undefined ? [] : [answer.note]),
    ...section(words.counts, answer.counts.map(countLine)),
    ...section(
      words.figures,
      answer.figures.flatMap((figure) => figureLines(figure, words)),
    ),
    ...section(
      words.published,
      answer.published.flatMap((share) => shareLines(share, words, locale)),
    ),
    ...section(
      words.deduced,
      answer.deduced.map(({ title, printed }) => words.deduction(title, printed)),
    ),
    ...section(
      words.residuals,
      answer.residuals.map((residual) => residualLine(residual, words)),
    ),
  ].join('\n');
}

function section(title, lines) {
  return lines.length === 0 ? [] : ['', title, '─'.repeat(title.length), ...lines];
}

function countLine({ title, printed }) {
  return `${printed.padStart(WIDTH)}  ${title}`;
}

function figureLines(figure, words) {
  const unit = figure.unit === '%' ? '' : ` (${figure.unit})`;
  const [part, whole] = [figure.numerator, figure.denominator].map(({ printed }) => printed ?? words.unknown);
  return [
    `${figure.printed.padStart(WIDTH)}  ${figure.title}${unit}`,
    ...[`${words.numerator}: ${part}; ${words.denominator}: ${whole}`, figure.formula].map(indent),
    ...figure.basis.map((basis) => indent(`${words.basis}: ${basis}`)),
  ];
}

function shareLines(share, words, locale) {
  const part = printName(share.numerator, locale);
  const whole = printName(share.denominator, locale);
  const said =
    share.verdict === 'fits'
      ? words.fits(share.denominator.title, share.fits)
      : `${words[share.verdict]}${share.recomputedAs === undefined ? '' : ` ${share.recomputedAs}`}`;
  return [
    `${share.printed.padStart(WIDTH)}  ${part} ÷ ${whole}: ${said}`,
    ...share.isNot.map(({ denominator, gives }) =>
      indent(words.isNot(share.printed, part, printName(denominator, locale), gives)),
    ),
  ];
}

function printName({ title, count }, locale) {
  return Number.isInteger(count) ? `${title} (${printCount(count, locale)})` : title;
}

function residualLine({ whole, parts, residual, leaves }, words) {
  const left = residual === null ? words.unknown : String(residual).replace('-', '−');
  const meaning = leaves === undefined || residual === 0 ? '' : ` ${leaves}`;
  return `${words.residual(whole, parts.join(' + '), left)}${meaning}`;
}

function indent(text) {
  return `${''.padStart(WIDTH)}  ${text}`;
}

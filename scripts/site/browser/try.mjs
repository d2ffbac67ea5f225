/** The form that computes: two counts and a printed percentage, read and answered by the library itself. */
import { denominators, verify } from '@hanoi-dx/core/analysis';
import { isNoRange, plainPercentage, printReported, readReported } from '@hanoi-dx/core/exact';
import { calculate, catalogue, explain, print } from '@hanoi-dx/core/indicators';

const WORDS = {
  vi: {
    indicator: 'Chỉ tiêu',
    printed: 'Tỷ lệ đã in (không bắt buộc)',
    value: 'Giá trị',
    formula: 'Cách tính',
    totals: 'Tổng số khớp với tỷ lệ đã in',
    none: 'không có tổng số nào khớp',
    agrees: 'Khớp với tỷ lệ đã in.',
    disagrees: (recomputed) => `Không khớp: tính lại ra ${recomputed} %.`,
  },
  en: {
    indicator: 'Indicator',
    printed: 'Printed percentage (may be left empty)',
    value: 'Value',
    formula: 'Formula',
    totals: 'Totals that fit the printed percentage',
    none: 'no total fits',
    agrees: 'It agrees with the printed percentage.',
    disagrees: (recomputed) => `It disagrees: recomputed it is ${recomputed}%.`,
  },
};

/** The shares of two counts that are given themselves. */
const SHARES = Object.values(catalogue).filter(
  ({ kind, numerator, denominator }) =>
    kind === 'proportion' &&
    numerator.from.length === 1 &&
    denominator.from.length === 1 &&
    numerator.wholes[0] === denominator.name,
);

for (const place of document.querySelectorAll('.try')) build(place, place.dataset.locale);

function build(place, locale) {
  const words = WORDS[locale];
  const choice = document.createElement('select');
  choice.name = 'indicator';
  choice.append(...SHARES.map(({ code, title }) => new Option(title[locale], code)));
  choice.value = 'dossier.online-share-of-received';
  const fields = {
    numerator: field('numerator', '317199'),
    denominator: field('denominator', '531269'),
    printed: field('printed', locale === 'vi' ? '59,71 %' : '59.71%'),
  };
  const labels = { numerator: labelled('', fields.numerator), denominator: labelled('', fields.denominator) };
  const answer = document.createElement('dl');
  answer.setAttribute('aria-live', 'polite');
  const form = document.createElement('form');
  form.append(
    labelled(words.indicator, choice),
    labels.numerator,
    labels.denominator,
    labelled(words.printed, fields.printed),
  );
  const update = () => {
    const indicator = SHARES.find(({ code }) => code === choice.value);
    for (const side of ['numerator', 'denominator'])
      labels[side].firstChild.textContent = indicator[side].title[locale];
    answer.replaceChildren(
      ...answerTo(indicator, fields, locale).flatMap(([term, said]) => [made('dt', term), made('dd', said)]),
    );
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  place.replaceChildren(form, answer);
  update();
}

function answerTo(indicator, fields, locale) {
  const words = WORDS[locale];
  const read = ['numerator', 'denominator'].map((side) => readSide(fields[side].value, locale, indicator[side].name));
  const wrong = read.flatMap(({ issues = [] }) => issues.map(({ message }) => message[locale]));
  if (wrong.length > 0) return [[words.value, wrong.join(' ')]];
  const [numerator, denominator] = read.map(({ value }) => value);
  const figure = calculate(indicator, {
    [indicator.numerator.name]: numerator,
    [indicator.denominator.name]: denominator,
  });
  const said = [
    [words.value, print(figure, locale)],
    [words.formula, explain(figure, locale)],
  ];
  const printed = fields.printed.value.trim();
  return printed === '' || typeof numerator !== 'number'
    ? said
    : [...said, ...fitting(numerator, denominator, printed, locale)];
}

function readSide(text, locale, name) {
  return text.trim() === '' ? { value: undefined } : readReported(text, locale, [name]);
}

function fitting(numerator, denominator, printed, locale) {
  const words = WORDS[locale];
  const counts = typeof denominator === 'number' ? { numerator, denominator } : { numerator };
  const verdict = verify(printed, counts);
  if (verdict.verdict === 'unreadable')
    return [[words.totals, verdict.issues.map(({ message }) => message[locale]).join(' ')]];
  const totals = denominators({ numerator, printed });
  const fit = [words.totals, isNoRange(totals) ? words.none : printReported(totals, locale)];
  if (verdict.verdict === 'agrees') return [fit, ['', words.agrees]];
  return verdict.recomputed === undefined ? [fit] : [fit, ['', words.disagrees(plainPercentage(verdict.recomputed))]];
}

function field(name, value) {
  return Object.assign(document.createElement('input'), { name, value, autocomplete: 'off', spellcheck: false });
}

function labelled(text, control) {
  const label = document.createElement('label');
  label.append(made('span', text), control);
  return label;
}

function made(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}

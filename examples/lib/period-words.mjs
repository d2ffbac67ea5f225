/** A period in words: its days, and the name of a civil quarter. */
const WORDS = {
  vi: {
    days: (first, last) => (first === last ? `ngày ${day(first)}` : `từ ${day(first)} đến ${day(last)}`),
    quarter: (number, year) => `quý ${['I', 'II', 'III', 'IV'][number - 1]}/${year}`,
  },
  en: {
    days: (first, last) => (first === last ? first : `${first} to ${last}`),
    quarter: (number, year) => `quarter ${number} of ${year}`,
  },
};

export function periodWords({ calendar, kind, first, last }, locale) {
  const days = WORDS[locale].days(first, last);
  if (calendar !== 'civil' || kind !== 'quarter') return days;
  return `${WORDS[locale].quarter(Number(last.slice(5, 7)) / 3, last.slice(0, 4))} (${days})`;
}

function day(text) {
  const [year, month, date] = text.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

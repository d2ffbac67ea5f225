/**
 * The pictures of the manual, drawn by the library from published counts. Each takes the data of {@link DATA}, a language
 * and a width, and answers with a Vega-Lite specification; the site draws them anew to the width of the screen.
 */
import { figuresChart, funnelChart, rankingChart, scorecardChart, trendChart } from '@hanoi-dx/core/charts';
import {
  calculate,
  fullyOnlineShareOfOnline,
  fullyOnlineShareOfReceived,
  inPersonShareOfReceived,
  onlineShareOfOnlineServices,
  onlineShareOfReceived,
  onTimeShareOfReceived,
  postalShareOfReceived,
  print,
} from '@hanoi-dx/core/indicators';
import { decision766, scoreCard } from '@hanoi-dx/core/scorecards';

/** The files of examples/data that the pictures are drawn from. */
export const DATA = {
  hanoi: 'hanoi-2025-07-01-2025-09-23.json',
  phucThinh: 'phuc-thinh-2025-q3.json',
  scores: 'decision-766-component-scores.tsv',
  tayTuu: 'campaigns/tay-tuu-2025.json',
};

/** The names of the pictures, which are the names of their files. */
export const PICTURES = {
  'online-shares': onlineShares,
  channels,
  'on-time-zoomed': onTimeZoomed,
  ranking,
  trend,
  scorecard,
  funnel,
};

/** Phúc Thịnh published two counts and two percentages; its total is known between two ends. */
function onlineShares({ phucThinh }, { locale, width }) {
  const counts = { ...phucThinh.counts, received: { atLeast: 8_151, atMost: 8_159 } };
  const variants = [
    onlineShareOfReceived,
    fullyOnlineShareOfReceived,
    fullyOnlineShareOfOnline,
    onlineShareOfOnlineServices,
  ];
  const title = { vi: 'Phúc Thịnh, quý III/2025', en: 'Phúc Thịnh, third quarter of 2025' }[locale];
  return figuresChart(ofEach(variants, counts, locale), { locale, width, title });
}

function channels({ hanoi }, { locale, width }) {
  const variants = [onlineShareOfReceived, inPersonShareOfReceived, postalShareOfReceived];
  const title = {
    vi: 'Hà Nội, 126 xã, phường, 1/7 – 23/9/2025',
    en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025',
  }[locale];
  return figuresChart(ofEach(variants, hanoi.counts, locale), { locale, width, title });
}

/** The same wards on an axis that does not begin at 0, and says so. */
function onTimeZoomed(data, settings) {
  return ranking(data, { ...settings, zoom: { from: 85, to: 100 } });
}

function ofEach(indicators, counts, locale) {
  return indicators.map((indicator) => ({ label: indicator.title[locale], figure: calculate(indicator, counts) }));
}

/** The wards of one province by their on-time share, as the portal counts it. */
function ranking({ scores }, { locale, ...settings }) {
  const items = scores
    .filter(({ locality, component }) => component === 'TDGQ' && /^Phường /.test(locality))
    .map(({ locality, numerator, denominator }) => ({
      label: locality.replace(/ \(Phú Thọ\)$/, ''),
      figure: calculate(onTimeShareOfReceived, { received: Number(denominator), receivedOnTime: Number(numerator) }),
    }));
  const printed = items.map(({ figure }) => Number.parseFloat(print(figure, 'en')));
  const ranked = items.map((item, at) => ({
    ...item,
    rank: 1 + printed.filter((other) => other > printed[at]).length,
  }));
  const title = {
    vi: 'Phú Thọ, các phường: hồ sơ đúng hạn, năm 2026 đến 26/9',
    en: 'Phú Thọ, wards: dossiers on time, 2026 to 26 September',
  }[locale];
  return rankingChart(ranked, { ...settings, locale, title });
}

/** Invented counts, and the title says so: no series of months was published with its counts. */
function trend(_data, { locale, width }) {
  const counts = [52, 55, undefined, 58, { atLeast: 55, atMost: 63 }, 61, 64];
  const items = counts.map((receivedOnline, at) => ({
    label: `${at + 1}/2025`,
    figure: calculate(onlineShareOfReceived, { received: 100, ...(receivedOnline && { receivedOnline }) }),
    target: { reach: 'at-least', at: at < 4 ? '50' : '60' },
    flags: at === counts.length - 1 ? ['provisional'] : [],
  }));
  const title = { vi: 'Một xã, số liệu ví dụ', en: 'One commune, invented counts' }[locale];
  return trendChart(items, { locale, width, title, digits: 0 });
}

function scorecard({ scores }, { locale, width }) {
  const rows = scores
    .filter(({ locality }) => locality.endsWith('(H26)'))
    .map(({ component, numerator, denominator }) => ({
      component,
      numerator: Number(numerator),
      denominator: Number(denominator),
    }));
  const title = {
    vi: 'Hà Nội, điểm theo Quyết định 766, năm 2026 đến 10/10',
    en: 'Hanoi, score of Decision 766, 2026 to 10 October',
  }[locale];
  return scorecardChart(decision766, scoreCard(decision766, rows), { locale, width, title, arithmetic: 'portal' });
}

/** What one article reports of one campaign; "more than" stays a bound. */
function funnel({ tayTuu }, { locale, width }) {
  const words = {
    vi: [
      ['Người tham gia', 'người'],
      ['SIM 5G phát miễn phí', 'SIM'],
      ['Điểm lưu động', 'điểm'],
    ],
    en: [
      ['Took part', 'persons'],
      ['Free 5G SIM cards', 'cards'],
      ['Mobile points', 'points'],
    ],
  }[locale];
  const counts = [
    tayTuu.counts.find(({ what }) => what === 'participants').count,
    tayTuu.activities.flatMap((activity) => activity.counts ?? []).find(({ what }) => what === 'handOuts').count,
    tayTuu.activities.filter(({ kind }) => kind === 'mobile-point').length,
  ];
  const title = { vi: 'Bình dân học vụ số ở Tây Tựu', en: 'Digital literacy for the people in Tây Tựu' }[locale];
  const steps = words.map(([label, unit], at) => ({ label, unit, count: counts[at] }));
  return funnelChart(steps, { locale, width, title });
}

/** What the report of a campaign says: what was done, counts, figures, and what cannot be said. Plain JSON. */
import {
  audiences,
  campaignModels,
  compareCampaigns,
  countRules,
  periodsReported,
  personsAmong,
  reckonCounts,
  titleOf,
  topics,
} from '@hanoi-dx/core/campaigns';
import { digitalPlatforms, informationChannels } from '@hanoi-dx/core/channels';
import { compareQuotients, printReported, quotient, roundQuotient } from '@hanoi-dx/core/exact';
import { calculate, catalogue, explain, print, unitOf } from '@hanoi-dx/core/indicators';
import * as library from '@hanoi-dx/core/measures';
import { readPeriod } from '@hanoi-dx/core/periods';
import { HANOI, localityTitle, unitOfKey, unitTitle } from '@hanoi-dx/core/units';
import { sharesOf } from './campaign-shares.mjs';
import { periodWords } from './period-words.mjs';

const measures = new Map(
  Object.values(library)
    .filter((value) => typeof value === 'object')
    .map((measure) => [measure.name, measure]),
);
const channels = Object.fromEntries(
  [...informationChannels, ...digitalPlatforms].map(({ code, title }) => [code, title]),
);
const outreach = Object.values(catalogue).filter(({ code }) => /^(outreach|household)\./.test(code));

export function analyseCampaign(campaign, locale, other) {
  const whole = accountOf(campaign, undefined, locale);
  return {
    title: campaign.title[locale],
    unit: unitName(campaign.unit)[locale],
    period: periodWords(readPeriod(campaign.period).value, locale),
    ...(campaign.note === undefined ? {} : { note: campaign.note[locale] }),
    source: { title: sourceOf(campaign.source)[locale], url: campaign.source.url ?? null },
    models: (campaign.models ?? []).map((model) => titleOf(model, campaignModels)[locale]),
    activities: campaign.activities.map((activity) => describeActivity(activity, locale)),
    channels: (campaign.channels ?? []).map((channel) => titleOf(channel, channels)[locale]),
    ...whole,
    trained: trainedIn(campaign, locale),
    periods: periodsReported(campaign).map((period) => ({
      period: typeof period === 'string' ? periodWords(readPeriod(period).value, locale) : period.says[locale],
      ...accountOf(campaign, period, locale),
    })),
    shares: sharesOf(campaign, locale),
    difficulties: (campaign.difficulties ?? []).map(({ kind, says }) => ({ kind, says: says[locale] })),
    ...(other === undefined ? {} : { comparison: compare(campaign, other, locale) }),
  };
}

/** Counts of one period, and the figures that can and cannot be made of them. */
function accountOf(campaign, period, locale) {
  const counts = reckonCounts(campaign, period);
  const figures = outreach
    .filter((indicator) => concerns(indicator, counts, period))
    .map((indicator) => figureOf(indicator, counts, locale));
  return {
    counts: Object.entries(counts)
      .filter(([name]) => period === undefined || countRules[name]?.kind === 'flow')
      .map(([name, count]) => describeCount(name, count, locale)),
    figures: figures.filter(({ status }) => status === 'value' || status === 'bounded'),
    unsaid: figures.filter(({ status }) => status !== 'value' && status !== 'bounded'),
  };
}

/** An indicator is asked where one of its counts is known; of a further period, only what arose in it. */
function concerns({ numerator, denominator }, counts, period) {
  const known = [numerator, denominator].filter(({ name }) => Object.hasOwn(counts, name));
  if (period === undefined) return known.some(({ name }) => name !== 'pointMonths');
  return Object.hasOwn(counts, numerator.name) && countRules[numerator.name]?.kind === 'flow';
}

function figureOf(indicator, counts, locale) {
  const figure = calculate(indicator, counts);
  const printing = { digits: digitsOf(figure) };
  return {
    code: indicator.code,
    title: indicator.title[locale],
    status: figure.status,
    printed: print(figure, locale, printing),
    unit: unitOf(indicator)[locale],
    numerator: reported(indicator.numerator, counts, locale),
    denominator: reported(indicator.denominator, counts, locale),
    explanation: explain(figure, locale, printing),
  };
}

/** As few decimals as tell the whole of an exact figure, at most two; one for a bound. */
function digitsOf({ status, indicator, numerator, denominator }) {
  if (status !== 'value') return 1;
  const scale = indicator.scale === 'percent' ? 100n : BigInt(indicator.scale);
  const exact = quotient(BigInt(numerator) * scale, denominator);
  const tells = (digits) => compareQuotients(exact, quotient(roundQuotient(exact, digits, 'down'), 10 ** digits)) === 0;
  return [0, 1].find(tells) ?? 2;
}

function reported({ name, title }, counts, locale) {
  const count = counts[name];
  return { name, title: title[locale], printed: count === undefined ? null : printReported(count, locale) };
}

function describeCount(name, count, locale) {
  const measure = measures.get(name);
  return { name, title: measure.title[locale], unit: measure.unit, count, printed: printReported(count, locale) };
}

function describeActivity(
  { kind, title, place, locality, audience, topics: taught = [], equipment, counts = [] },
  locale,
) {
  return {
    kind,
    title: title?.[locale] ?? null,
    place: place?.[locale] ?? null,
    locality: locality === undefined ? null : localityTitle(locality)[locale],
    audience: audience === undefined ? null : audiences[audience][locale],
    topics: taught.map((topic) => titleOf(topic, topics)[locale]),
    equipment: equipment?.map((one) => (one === 'wifi' ? 'Wi-Fi' : one[locale])) ?? null,
    counts: counts.map(({ what, count, title: own, audience: of }) => ({
      ...describeCount(what, count, locale),
      ...(own === undefined ? {} : { title: own[locale] }),
      ...(of === undefined ? {} : { audience: audiences[of][locale] }),
    })),
  };
}

/** Places of each audience, in all, and between which ends the number of persons lies. */
function trainedIn({ activities, counts }, locale) {
  const all = [...counts, ...activities.flatMap((activity) => activity.counts ?? [])];
  const parts = all.filter(({ what, audience }) => what === 'trainingPlaces' && audience !== undefined);
  if (parts.length === 0) return null;
  const persons = personsAmong(parts.map(({ count }) => count));
  return {
    audiences: parts.map(({ audience, count }) => ({
      audience: audiences[audience][locale],
      count,
      printed: printReported(count, locale),
    })),
    persons,
    printed: printReported(persons, locale),
  };
}

function compare(campaign, other, locale) {
  return {
    with: `${other.title[locale]}, ${unitName(other.unit)[locale]}`,
    lines: compareCampaigns(campaign, other).map(({ what, one, other: theirs, order, comparable, reasons }) => ({
      title: measures.get(what).title[locale],
      one: one === undefined ? null : printReported(one, locale),
      other: theirs === undefined ? null : printReported(theirs, locale),
      order: order ?? null,
      comparable,
      reasons: reasons.map(({ says }) => says[locale]),
    })),
  };
}

function unitName(key) {
  return key === HANOI.province ? HANOI.name : unitTitle(unitOfKey(key).value);
}

function sourceOf(citation) {
  return citation.source ?? citation.document ?? citation.reason ?? citation.instrument.title;
}

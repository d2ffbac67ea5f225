import type { Reported } from '../exact/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import { periodOf, printPeriod, readPeriod } from '../periods/internal.js';
import { countOfValues } from './cells.js';
import type { Dimension } from './dimension.js';
import { keyUnder } from './placing.js';
import type { Group, Tally } from './tally.js';

/** Where a tally that has its form contradicts itself: no count of records could give it. */
export function tallyIssues({ by, of, records, faults, faultLimit, groups }: Tally): readonly Issue[] {
  const { read, counted, later, faulty } = records;
  const most = Math.min(faulty, faultLimit);
  const names = new Set(of.map(({ name }) => name));
  return [
    ...twice(by, 'by'),
    ...twice(of, 'of'),
    ...(read === counted + later + faulty
      ? []
      : [contradicts(['records', 'read'], `${counted} + ${later} + ${faulty}`, read)]),
    ...(faults.length <= most ? [] : [contradicts(['faults'], `at most ${most} faults`, faults.length)]),
    ...groups.flatMap((group, at) => groupIssues(group, ['groups', at], by, names)),
    ...groupsTwice(groups, by),
  ];
}

function twice(named: readonly { readonly name: string }[], list: string): readonly Issue[] {
  const seen = new Set<string>();
  return named.flatMap(({ name }, at) => {
    const again = seen.has(name);
    seen.add(name);
    return again ? [contradicts([list, at], 'each once', name)] : [];
  });
}

function groupIssues(
  { at, counts, values = {} }: Group,
  path: Issue['path'],
  by: readonly Dimension[],
  names: ReadonlySet<string>,
): readonly Issue[] {
  const strangers = Object.keys(counts).filter((name) => !names.has(name));
  return [
    ...placeIssues(at, [...path, 'at'], by),
    ...strangers.map((name) => contradicts([...path, 'counts', name], 'a measure that was counted', name)),
    ...Object.entries(values).flatMap(([name, { sure, possible, unstated }]) => {
      const different = new Set([...sure, ...possible]).size === sure.length + possible.length;
      const count = shown(countOfValues({ sure, possible, unstated }));
      const given = shown(Object.hasOwn(counts, name) ? counts[name] : undefined);
      return different && given === count ? [] : [contradicts([...path, 'values', name], given, count)];
    }),
  ];
}

/** Exactly the dimensions of the tally, and periods of their kind. */
function placeIssues(at: Group['at'], path: Issue['path'], by: readonly Dimension[]): readonly Issue[] {
  const names = by.map(({ name }) => name);
  const given = Object.keys(at);
  if (given.length !== names.length || !names.every((name) => Object.hasOwn(at, name))) {
    return [contradicts(path, `a key for each of ${names.join(', ')}`, given.join(', '))];
  }
  return by.flatMap((dimension) => {
    const key = at[dimension.name] as string; // every dimension has one
    return isKeyOf(dimension, key) ? [] : [contradicts([...path, dimension.name], `a key of ${dimension.name}`, key)];
  });
}

function isKeyOf(dimension: Dimension, key: string): boolean {
  if (dimension.dimension !== 'period') return !key.includes('\n');
  const period = readPeriod(key);
  return period.ok && printPeriod(periodOf(dimension, period.value.first)) === key;
}

function groupsTwice(groups: readonly Group[], by: readonly Dimension[]): readonly Issue[] {
  const seen = new Set<string>();
  return groups.flatMap(({ at }, place) => {
    const key = keyUnder(by, at);
    const again = seen.has(key);
    seen.add(key);
    return again ? [contradicts(['groups', place, 'at'], 'each group once', JSON.stringify(at))] : [];
  });
}

function shown(count: Reported | undefined): string {
  return JSON.stringify(count) ?? 'nothing';
}

function contradicts(path: Issue['path'], expected: string, received: unknown): Issue {
  return {
    code: 'tally.contradicts',
    path,
    expected,
    received: showReceived(received),
    message: {
      vi: 'Bảng đếm tự mâu thuẫn nên không phải kết quả của lần đếm nào: hãy đếm lại, hoặc lấy lại bản đã lưu.',
      en: 'The tally contradicts itself, so that no count of records gave it: count anew, or fetch what was kept.',
    },
  };
}

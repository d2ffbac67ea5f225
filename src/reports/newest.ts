import { type Issue, showReceived } from '../issues/index.js';
import { readPeriod } from '../periods/internal.js';
import { fold, type Label } from '../text/index.js';
import { checkBody, identityOf, mayBeOne, perhapsTwice, settledness, shown } from './body.js';
import type { Report } from './report.js';
import { sameContent } from './same-content.js';

/** What became of many reports: each of them is in exactly one of the three lists. */
export interface NewestReports {
  /** The newest of each form, body and period, in the order in which they came: what may be counted. */
  readonly used: readonly Report[];
  /** Older versions. */
  readonly replaced: readonly ReplacedReport[];
  /** Reports that cannot be used, as the issues say. */
  readonly leftOut: readonly Report[];
  /** What is wrong; paths begin with the place in the list of reports. */
  readonly issues: readonly Issue[];
}

/** A report that a newer version stands in for. */
export interface ReplacedReport {
  /** The older version. */
  readonly report: Report;
  /** The newest version, by its number. */
  readonly by: number;
}

/**
 * The newest version of each report: a newer version of the same form, body and period replaces an older one, and is
 * never added to it. A version that comes twice with one content is used once; with differing contents neither is,
 * because nobody knows which is right. Bodies are told apart by their keys, where they have none by their names; a body
 * that may be another one under a second name is left out, the one whose key is settled stays.
 *
 * @param reports - reports of any forms, bodies and periods, in any order
 * @returns what is used, replaced and left out; issues `report.version`, `report.twice-identical`,
 * `report.twice-differing`, `report.body-twice`, `report.body-not-in-force`, and those of periods and keys
 * @example
 * ```ts
 * import { newest, type Report } from '@hanoi-dx/core/reports';
 *
 * const first: Report = {
 *   form: 'press',
 *   body: { name: 'xã Phúc Thịnh', key: '00466@2025-07-01' },
 *   period: '2025-Q3',
 *   version: 1,
 *   source: { title: 'Báo cáo quý III' },
 *   counts: { receivedOnline: 7_400 },
 * };
 * const corrected = { ...first, version: 2, counts: { receivedOnline: 7_413 } };
 * newest([corrected, first]).used; // → [corrected]
 * newest([corrected, first]).replaced; // → [{ report: first, by: 2 }]
 * ```
 */
export function newest(reports: readonly Report[]): NewestReports {
  const entries = reports.map((report, at) => ({ report, at, issues: reportIssues(report, at) }));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) if (entry.issues.length === 0) addTo(groups, subjectOf(entry.report), entry);
  const decided = [...groups.values()].map(decide);
  const twins = twinsAmong(decided.flatMap(({ used }) => used));
  const out = new Set(twins.map(({ entry }) => entry));
  const used = new Set(decided.flatMap(({ used }) => used).filter((entry) => !out.has(entry)));
  const replaced = new Map(decided.flatMap(({ replaced, by }) => replaced.map((entry) => [entry, by])));
  return {
    used: entries.flatMap((entry) => (used.has(entry) ? [entry.report] : [])),
    replaced: entries.flatMap((entry) => {
      const by = replaced.get(entry);
      return by === undefined ? [] : [{ report: entry.report, by }];
    }),
    leftOut: entries.flatMap((entry) => (used.has(entry) || replaced.has(entry) ? [] : [entry.report])),
    issues: [
      ...entries.flatMap(({ issues }) => issues),
      ...decided.flatMap(({ issues }) => issues),
      ...twins.map(({ issue }) => issue),
    ],
  };
}

interface Entry {
  readonly report: Report;
  readonly at: number;
  readonly issues: readonly Issue[];
}

/** What one form, body and period comes to. */
interface Decided {
  readonly used: readonly Entry[];
  readonly replaced: readonly Entry[];
  readonly by: number;
  readonly issues: readonly Issue[];
}

function addTo(groups: Map<string, Entry[]>, subject: string, entry: Entry): void {
  const group = groups.get(subject);
  if (group === undefined) groups.set(subject, [entry]);
  else group.push(entry);
}

function subjectOf({ form, body, period }: Report): string {
  return JSON.stringify([form, identityOf(body), period]);
}

function reportIssues({ version, period, body }: Report, at: number): readonly Issue[] {
  const read = readPeriod(period, [at, 'period']);
  return [
    ...(Number.isSafeInteger(version) && version >= 1 ? [] : [wrongVersion(version, [at, 'version'])]),
    ...(read.ok ? checkBody(body, read.value, [at, 'body', 'key']) : read.issues),
  ];
}

function decide(group: readonly Entry[]): Decided {
  const by = Math.max(...group.map(({ report }) => report.version));
  const last = group.filter(({ report }) => report.version === by);
  const replaced = group.filter(({ report }) => report.version < by);
  const repeated = group.flatMap((entry, place) => {
    const first = group.slice(0, place).find(({ report }) => report.version === entry.report.version);
    return first === undefined ? [] : [cameTwice(entry, first)];
  });
  const [newest, ...again] = last;
  const agreed = newest !== undefined && again.every(({ report }) => sameContent(report, newest.report));
  return { used: agreed ? [newest] : [], replaced, by, issues: repeated };
}

/** Reports of one form and period whose bodies may be one, by names that fold alike; only the best settled one stays. */
function twinsAmong(used: readonly Entry[]): readonly { readonly entry: Entry; readonly issue: Issue }[] {
  const subjects = new Map<string, Entry[]>();
  for (const entry of used) {
    const { form, period, body } = entry.report;
    addTo(subjects, JSON.stringify([form, period, fold(body.name)]), entry);
  }
  return [...subjects.values()].flatMap((entries) =>
    entries.flatMap((entry) => {
      const { body } = entry.report;
      const twin = entries.find(
        ({ report: other }) => mayBeOne(body, other.body) && settledness(body) <= settledness(other.body),
      );
      return twin === undefined ? [] : [{ entry, issue: perhapsTwice(body, twin.report.body, [entry.at, 'body']) }];
    }),
  );
}

function wrongVersion(version: unknown, path: Issue['path']): Issue {
  return {
    code: 'report.version',
    path,
    expected: 'a whole number from 1',
    received: showReceived(version),
    message: {
      vi: 'Phiên bản báo cáo là số nguyên từ 1 trở lên: bản đầu là 1, bản sau thay bản trước.',
      en: 'The version of a report is a whole number from 1: the first is 1, and a later one replaces it.',
    },
  };
}

const TWICE = {
  identical: {
    vi: 'hai bản giống hệt nhau, chỉ tính một: hãy bỏ bản thừa.',
    en: 'both are identical and one is counted: remove the other.',
  },
  differing: {
    vi: 'hai bản khác nhau nên không tính bản nào: hãy ghi số phiên bản mới cho bản đúng.',
    en: 'they differ and neither is counted: give the right one a newer version.',
  },
} as const satisfies Record<string, Label>;

function cameTwice({ report, at }: Entry, first: Entry): Issue {
  const kind = sameContent(report, first.report) ? 'identical' : 'differing';
  const { vi, en } = TWICE[kind];
  return {
    code: `report.twice-${kind}`,
    path: [at],
    expected: 'each version of a form, body and period once',
    received: `version ${report.version} of ${shown(report.body)} for ${report.period}, as at ${first.at}`,
    message: {
      vi: `Phiên bản ${report.version} của ${shown(report.body)}, kỳ ${report.period}, có hai lần: ${vi}`,
      en: `Version ${report.version} of ${shown(report.body)} for ${report.period} came twice: ${en}`,
    },
  };
}

/** What a sub-period says against the one before it, and against its own parts. */
import type { Issue } from '../issues/index.js';
import type { Counts } from '../measures/index.js';
import { judgeRule, readCountOf } from './check-rules.js';
import type { Column } from './form.js';
import type { RuleJudgement } from './judgement.js';
import type { Report, ReportRow } from './report.js';
import type { CompareRule } from './rule.js';
import { sameContent } from './same-content.js';

/** A judgement about one sub-period. */
export interface PeriodFinding {
  /** The sub-period. */
  readonly period: string;
  /** The row it is about; absent where it is about the whole report. */
  readonly row?: ReportRow['at'];
  /** What is said: of rule `report.opening-differs:COLUMN` or `report.parts-differ:COLUMN`. */
  readonly judgement: RuleJudgement;
}

/** The findings of one report and its rows, beside the report of the period before; the path is that of the report. */
export function borderFindings(
  { period, counts, rows = [] }: Report,
  before: Report | undefined,
  columns: readonly Column[],
  place: Issue['path'],
): readonly PeriodFinding[] {
  const judge = (now: Counts, past: Counts | undefined, path: Issue['path']): readonly RuleJudgement[] =>
    columns.flatMap((column) => [
      ...ownParts(column, now, path),
      ...(past === undefined || before === undefined ? [] : opening(column, now, past, [period, before.period], path)),
    ]);
  return [
    ...judge(counts, before?.counts, [...place, 'counts']).map((judgement) => ({ period, judgement })),
    ...rows.flatMap((row, number) => {
      const past = before?.rows?.find((other) => sameContent(other.at, row.at))?.counts;
      const judgements = judge(row.counts, past, [...place, 'rows', number, 'counts']);
      return judgements.map((judgement) => ({ period, row: row.at, judgement }));
    }),
  ];
}

function ownParts({ name, title, parts }: Column, counts: Counts, path: Issue['path']): readonly RuleJudgement[] {
  if (parts === undefined || !isGiven(counts, name)) return [];
  const rule: CompareRule = {
    code: `report.parts-differ:${name}`,
    severity: 'error',
    says: { vi: `"${title.vi}" bằng tổng các phần`, en: `"${title.en}" is the sum of its parts` },
    instruction: {
      vi: 'Số của cả kỳ được lập lại từ các phần: hãy kiểm tra biểu.',
      en: 'The count of the longer period is rebuilt from the parts: check the form.',
    },
    rule: 'compare',
    left: [name],
    relation: 'equal',
    right: parts,
  };
  return [judgeRule(rule, counts, { path })];
}

/** Whether the opening of a period is what was open at the end of the one before; nothing where neither is reported. */
function opening(
  { name, title, repeats }: Column,
  now: Counts,
  before: Counts,
  [period, periodBefore]: readonly [string, string],
  path: Issue['path'],
): readonly RuleJudgement[] {
  if (repeats === undefined || !(isGiven(now, name) || isGiven(before, repeats))) return [];
  const closing = `${repeats} of ${periodBefore}`;
  const rule: CompareRule = {
    code: `report.opening-differs:${name}`,
    severity: 'error',
    says: {
      vi: `"${title.vi}" của kỳ ${period} bằng số còn lại cuối kỳ ${periodBefore}`,
      en: `"${title.en}" of ${period} is what was left at the end of ${periodBefore}`,
    },
    instruction: {
      vi: 'Hãy kiểm tra số chuyển kỳ ở cả hai báo cáo.',
      en: 'Check what was carried over in both reports.',
    },
    rule: 'compare',
    left: [name],
    relation: 'equal',
    right: [closing],
  };
  return [judgeRule(rule, { [name]: now[name], [closing]: before[repeats] }, { path })];
}

function isGiven(counts: Counts, name: string): boolean {
  return readCountOf(counts, name, []) !== undefined;
}

import { mistake } from '../issues/index.js';
import type { SettlementRule } from './settlement.js';

/** Stops a program that names a rule which is none: judging it by another one would be silent. */
export function checkRule(rule: SettlementRule): void {
  if (rule === 'portal' || rule === 'provincial-dates') return;
  throw mistake('settlement.rule-unknown', {
    vi: `Không có quy tắc xét hạn "${String(rule)}": hãy dùng portal hoặc provincial-dates.`,
    en: `There is no settlement rule "${String(rule)}": use portal or provincial-dates.`,
  });
}

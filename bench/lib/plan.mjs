/** What is counted: all measures of services, by receiving body and quarter, as of one day, judged as the portal judges. */
import {
  open,
  openOverdue,
  openWithinTerm,
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  receivedPaidOnline,
  receivedWithFee,
  settled,
  settledOnTime,
  settledOverdue,
} from '@hanoi-dx/core/measures';
import { quarter } from '@hanoi-dx/core/periods';
import { byBody } from '@hanoi-dx/core/tallies';

export const AS_OF = '2026-06-30';

export const MEASURES = [
  received,
  receivedInPerson,
  receivedOnline,
  receivedByPost,
  receivedFullyOnline,
  receivedWithFee,
  receivedPaidOnline,
  settled,
  settledOnTime,
  settledOverdue,
  open,
  openWithinTerm,
  openOverdue,
];

export const PLAN = { by: [byBody, quarter], of: MEASURES, rule: 'portal', asOf: AS_OF };

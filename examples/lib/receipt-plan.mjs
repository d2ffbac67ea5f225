/** What the programs that count a file count: dossiers by their day of receipt, and the indicators made of them. */
import { catalogue } from '@hanoi-dx/core/indicators';
import {
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
} from '@hanoi-dx/core/measures';
import { isOfReceipt } from './of-receipt.mjs';

export const indicators = Object.values(catalogue).filter(isOfReceipt);

export function receiptPlan(by) {
  return { by, of: [received, receivedInPerson, receivedOnline, receivedByPost, receivedFullyOnline, ...indicators] };
}

import { received, receivedOnline, settled } from '@hanoi-dx/core/measures';
import { month } from '@hanoi-dx/core/periods';
import { byBody, mergeTallies } from '@hanoi-dx/core/tallies';

/** What is counted under load. */
export const PLAN = { by: [byBody, month], of: [received, receivedOnline, settled] };

/** Two tallies as one; the other alone where there is no first one. */
export function merged(one, other) {
  if (one === undefined) return other;
  const both = mergeTallies(one, other);
  if (!both.ok) throw new Error(both.issues.map(({ message }) => message.en).join('\n'));
  return both.value;
}

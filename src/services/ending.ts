import type { SettlementStep } from './settlement.js';
import type { Timed } from './timeline.js';

/** How the handling of a dossier ended, as it is known at the moment of looking. */
export interface Ending {
  /** The step of the cascade that gave the end. */
  readonly step: SettlementStep;
  /** The end, in milliseconds from 1970. */
  readonly at: number;
  /** The deciding event's instant as it was written; absent where the dossier is open. */
  readonly written?: string;
}

/**
 * The cascade of the portal's description of formulas, row 2.1: settled; else returned; else stopped or withdrawn; else
 * papers asked for again; else the one request after which nothing came; else open at the moment of looking.
 */
export function endingOf(known: readonly Timed[], looking: number): Ending {
  const first = (...kinds: readonly string[]) => known.find(({ event }) => kinds.includes(event.kind));
  const over = first('settled') ?? first('returned') ?? first('stopped', 'withdrawn');
  if (over !== undefined) return endedBy(over);
  const requests = known.filter(({ event }) => event.kind === 'supplement-requested');
  const [request, again] = requests;
  if (again !== undefined) return { ...endedBy(again), step: 'supplement-requested-again' };
  return request !== undefined && known.at(-1) === request ? endedBy(request) : { step: 'open', at: looking };
}

function endedBy({ event, at }: Timed): Ending {
  return { step: event.kind as SettlementStep, at, written: event.at }; // neither receipt nor completion is asked for
}

/** The time from each request for papers to its completion, up to the end, measured by a scale. */
export function supplementTime(known: readonly Timed[], end: number, scale: (moment: number) => number): number {
  let asked: number | undefined;
  let time = 0;
  for (const { event, at } of known) {
    if (event.kind === 'supplement-requested') asked ??= at;
    if (event.kind !== 'supplement-completed' || asked === undefined || at > end) continue;
    time += scale(at) - scale(asked);
    asked = undefined;
  }
  return time;
}

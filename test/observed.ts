import { type Figure, type Observation, type ObservedAt, observe } from '../src/indicators/index.js';
import { type Period, readPeriod } from '../src/periods/index.js';

/** A period that the test writes as text. */
export function period(text: string): Period {
  const read = readPeriod(text);
  if (!read.ok) throw new Error(`not a period: ${text}`);
  return read.value;
}

/** A figure of the city's third quarter of 2025, unless the test says otherwise. */
export function observed(figure: Figure, at: Partial<ObservedAt> = {}): Observation {
  const answer = observe(figure, { body: 'H26', period: period('2025-Q3'), ...at });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value;
}

/** NDJSON of invented dossiers: good lines, and faulty ones where a share of them is asked for. */
import { dossiers } from './dossiers.mjs';
import { FAULTS } from './faults.mjs';
import { randomOf } from './random.mjs';

/** Faults are drawn apart, so that the other lines stay what they are without any. */
const APART = 0x5eed;

/** Each line as text or bytes, without its end, and the kind of its fault where it has one. */
export function* dossierLines({ records, seed, faulty = 0 }) {
  const random = randomOf(seed ^ APART);
  for (const dossier of dossiers({ records, seed })) {
    if (faulty === 0 || random() >= faulty) yield { line: JSON.stringify(dossier) };
    else {
      const { kind, code, line } = FAULTS[Math.floor(random() * FAULTS.length)];
      yield { line: line(dossier), kind, code };
    }
  }
}

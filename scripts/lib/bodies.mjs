/** Who receives dossiers: the 126 units, the more people the more dossiers, and some agencies of the city. */
import { areaAndPopulation, unitsOn } from '@hanoi-dx/core/units';
import { FIRST_DAY } from './year.mjs';

/** Their real codes are not public: these are invented, in the form of Decision 20/2020/QĐ-TTg. */
const AGENCIES = 16;
const SHARE_OF_AGENCIES = 0.08;
const USUAL_POPULATION = 60_000;

export function bodiesOfHanoi() {
  const answer = unitsOn(FIRST_DAY);
  const units = answer.units.map(({ code, key }, at) => ({
    unit: code,
    issuer: `H26.${101 + at}`,
    weight: areaAndPopulation(key)?.population ?? USUAL_POPULATION,
  }));
  const people = units.reduce((sum, { weight }) => sum + weight, 0);
  const each = (people * SHARE_OF_AGENCIES) / (1 - SHARE_OF_AGENCIES) / AGENCIES;
  const agencies = Array.from({ length: AGENCIES }, (_, at) => {
    const agency = `H26.${String(at + 1).padStart(2, '0')}`;
    return { agency, issuer: agency, weight: each };
  });
  return [...units, ...agencies];
}

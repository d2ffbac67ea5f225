/** Dossiers as objects, checked: a million good ones, and as many with 1 in 100 faulty whose issues are all asked for. */
import { checkDossier } from '@hanoi-dx/core/services';
import { fileOf, objectsOf } from './lib/data.mjs';
import { dossierAjv } from './lib/dossier-ajv.mjs';
import { dossierZod, dossierZodCompiled } from './lib/dossier-zod.mjs';
import { line, timed } from './lib/timing.mjs';

const RECORDS = 1_000_000;

export async function lines() {
  const contenders = {
    ours: (record) => checkDossier(record).ok,
    zod: (record) => dossierZod.safeParse(record).success,
    'zod-compiled': (record) => dossierZodCompiled.safeParse(record).success,
    ajv: dossierAjv,
  };
  const faulty = {
    ours: (record) => issuesIn(checkDossier(record)),
    zod: (record) => dossierZod.safeParse(record).error?.issues.length ?? 0,
    'zod-compiled': (record) => dossierZodCompiled.safeParse(record).error?.issues.length ?? 0,
  };
  return [
    line('validate', await measured(contenders, 0), { zod: 4.5, 'zod-compiled': 2.2, ajv: 5 }),
    line('validate-faulty', await measured(faulty, 0.01), { 'zod-compiled': 2 }),
  ];
}

function issuesIn(checked) {
  return checked.ok ? 0 : checked.issues.length;
}

async function measured(contenders, share) {
  const records = await objectsOf(fileOf(RECORDS, share));
  for (const record of records) {
    const verdicts = new Set(Object.values(contenders).map((judge) => (share > 0 ? judge(record) > 0 : judge(record))));
    if (verdicts.size > 1) throw new Error(`the verdicts differ on ${JSON.stringify(record)}`);
  }
  const all = Object.entries(contenders).map(([name, judge]) => [name, () => judgeAll(records, judge)]);
  return timed(Object.fromEntries(all), records.length, { rounds: 5, warmUp: 1 });
}

function judgeAll(records, judge) {
  let sum = 0;
  for (const record of records) sum += Number(judge(record));
  return sum;
}

import { digitalPlatforms, readPlatform, readSubmissionChannel } from '../channels/index.js';
import type { Day } from '../days/index.js';
import { accept, type Checked, mistake } from '../issues/index.js';
import { type Dossier, readProcedureCode, readServiceLevel } from '../services/index.js';
import { dateReader } from './date-cell.js';
import type { DateForm } from './date-form.js';
import { flagReader } from './flag-cell.js';
import type { DateForms, DossierMapping } from './mapping.js';
import { readBodyCell, readUnitCell } from './unit-cell.js';
import { plainWord } from './words.js';

/**
 * Reads the clean cell of one field. The day of receipt is given where it is known. `undefined` as a value: the field is
 * not known.
 */
export type CellReader = (cell: unknown, receivedOn: Day | undefined) => Checked<unknown>;

/** The readers of the fields of a mapping: first its own words, then the library's readers. */
export function cellReaders(mapping: DossierMapping): Readonly<Record<keyof Dossier, CellReader>> {
  const { platforms = digitalPlatforms, missingChannel, units } = mapping;
  const channelReading = missingChannel === undefined ? {} : { missing: missingChannel };
  const flag = flagReader(mapping.flags);
  const readers: Record<keyof Dossier, CellReader> = {
    code: known(accept),
    procedure: known((cell) => part(readProcedureCode(cell), 'code')),
    unit: known((cell, on) => readUnitCell(cell, units, on)),
    agency: known(accept),
    settledBy: known((cell, on) => readBodyCell(cell, units, on)),
    submissionChannel: (cell) => readSubmissionChannel(cell, channelReading),
    platform: known((cell) => part(readPlatform(cell, platforms), 'code')),
    serviceLevel: known((cell) => readServiceLevel(cell)),
    receivedAt: dates(mapping, 'receivedAt'),
    dueAt: dates(mapping, 'dueAt'),
    settledAt: dates(mapping, 'settledAt'),
    eligibleForFull: flag,
    hasFee: flag,
    paidOnline: flag,
    returnsDocument: flag,
    electronicResult: flag,
    digitised: flag,
    reusedData: flag,
    sharedData: flag,
  };
  for (const field of fieldsOf(mapping.values ?? {})) {
    readers[field] = withWords(mapping.values?.[field] ?? {}, readers[field], readers[field] === flag);
  }
  return readers;
}

/** The fields of a part of a mapping. */
export function fieldsOf(part: { readonly [K in keyof Dossier]?: unknown }): readonly (keyof Dossier)[] {
  return Object.keys(part) as (keyof Dossier)[]; // its keys are fields, by its type
}

/** An empty cell is a field that is not known. */
function known(read: CellReader): CellReader {
  return (cell, on) => (cell === undefined ? accept(undefined) : read(cell, on));
}

function part<T, K extends keyof T>(read: Checked<T>, key: K): Checked<T[K]> {
  return read.ok ? accept(read.value[key]) : read;
}

function dates({ dates: form, offset, serials }: DossierMapping, field: keyof DateForms): CellReader {
  const own = isOneForm(form) ? form : form[field];
  return own === undefined ? known(accept) : known(dateReader({ form: own, offset, serials }));
}

function isOneForm(form: DateForm | DateForms): form is DateForm {
  return typeof form === 'string' || 'pattern' in form;
}

/** A yes or no alone may be said by an empty cell: an x for yes and nothing for no is common. */
function withWords(words: Readonly<Record<string, unknown>>, read: CellReader, emptyToo: boolean): CellReader {
  const meanings = new Map(Object.entries(words).map(([word, meaning]) => [plainWord(word), meaning]));
  if (meanings.has('') && !emptyToo) throw emptyWord();
  return (cell, on) => {
    const word = cell === undefined ? '' : plainWord(String(cell));
    return meanings.has(word) ? accept(meanings.get(word) ?? undefined) : read(cell, on);
  };
}

function emptyWord(): Error {
  return mistake('mapping.empty-word', {
    vi: 'Ô trống nghĩa là chưa biết, không thể có nghĩa khác: kênh nộp bị thiếu thì nêu quy tắc missingChannel.',
    en: 'An empty cell means not known, and nothing else: for a missing channel state the rule missingChannel.',
  });
}

import type { DigitalPlatform, MissingChannelRule } from '../channels/index.js';
import type { Day } from '../days/index.js';
import type { Dossier } from '../services/index.js';
import type { UnitMatch } from '../units/index.js';
import type { DateForm } from './date-form.js';
import type { SerialSystem } from './serial.js';

/** How the rows of a table with foreign headings become dossiers. Whatever changes a meaning is stated here. */
export interface DossierMapping {
  /**
   * The heading of the column that holds each field: `{ receivedAt: 'Ngày tiếp nhận' }`. Headings are compared in
   * Unicode NFC, without spaces around them and without regard to capitals.
   */
  readonly columns: Readonly<Partial<Record<keyof Dossier, string>>>;
  /** Fields that are the same in all rows, such as the unit whose list it is. */
  readonly fixed?: Readonly<Partial<Dossier>>;
  /** Headings of columns that are known and not needed. Other columns without a field are reported. */
  readonly ignore?: readonly string[];
  /** What words mean in a field, before the library's own readers are asked; `null` for not known. */
  readonly values?: FieldWords;
  /** How dates are written: in all columns alike, or by field. */
  readonly dates: DateForm | DateForms;
  /** The offset of dates that state none, such as `+07:00`. */
  readonly offset: string;
  /** Whether numbers in date columns are serial numbers of a spreadsheet. Without it they are refused. */
  readonly serials?: SerialSystem;
  /** The words of yes and of no. An empty cell is not known, unless the empty text is one of the words. */
  readonly flags?: FlagWords;
  /** What a missing channel counts as: `missingCountsAsInPerson`. Without a rule it is an issue. */
  readonly missingChannel?: MissingChannelRule;
  /** The platforms that are known; `digitalPlatforms` where none are given. */
  readonly platforms?: readonly DigitalPlatform[];
  /** Looks units up by their names on the day of receipt: `findUnit`. Without it a unit is five digits. */
  readonly units?: UnitLookUp;
  /** The number of the first row below the headings; 2 where none is given, as a spreadsheet counts. */
  readonly firstRow?: number;
}

/** What words mean, by the field they stand in. */
export type FieldWords = { readonly [K in keyof Dossier]?: Readonly<Record<string, Dossier[K] | null>> };

/** How dates are written in each of the three columns that hold them. */
export type DateForms = Readonly<Partial<Record<'receivedAt' | 'dueAt' | 'settledAt', DateForm>>>;

/** The words of yes and of no, compared as headings are. */
export interface FlagWords {
  /** What means yes: `Có`, `x`. */
  readonly yes: readonly string[];
  /** What means no: `Không`. */
  readonly no: readonly string[];
}

/**
 * Looks a unit up by its name, as `findUnit` does.
 *
 * @param text - the name or code
 * @param when - the day of receipt
 * @returns what it means
 */
export type UnitLookUp = (text: string, when: { readonly on: Day }) => UnitMatch;

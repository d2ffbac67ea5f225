import { checkLocale } from '../issues/internal.js';
import type { Label } from '../text/index.js';
import type { Instrument } from './instrument.js';

/**
 * How sure it is that a source says what it is cited for.
 * - `read`: the words or numbers were read in a copy of the source;
 * - `recomputed`: numbers published under it were recomputed, and it reproduces them;
 * - `observed`: seen in working software or in one report: practice, not law;
 * - `conflicting`: sources disagree; the citation says which reading is taken;
 * - `defined`: this library's own choice.
 */
export type Certainty = 'read' | 'recomputed' | 'observed' | 'conflicting' | 'defined';

/** A clause of an instrument that was read. */
export interface ClauseCitation {
  /** Always `instrument`. */
  readonly kind: 'instrument';
  /** The instrument. */
  readonly instrument: Instrument;
  /** The clause, in the instrument's own counting, such as `Art. 11(1)`. */
  readonly clause: string;
  /** How sure it is. */
  readonly certainty: Exclude<Certainty, 'defined'>;
  /** Where the text was read. */
  readonly url?: string;
}

/** A published practice: somebody prints the figure this way. */
export interface PracticeCitation {
  /** Always `practice`. */
  readonly kind: 'practice';
  /** Who printed it, where and for which days. */
  readonly source: Label;
  /** How sure it is. */
  readonly certainty: Exclude<Certainty, 'defined'>;
  /** Where it was seen. */
  readonly url?: string;
}

/** A document or answer of the National Public Service Portal. */
export interface PortalCitation {
  /** Always `portal`. */
  readonly kind: 'portal';
  /** Which document or answer, and which line of it. */
  readonly document: Label;
  /** How sure it is. */
  readonly certainty: Exclude<Certainty, 'defined'>;
  /** Where it was seen. */
  readonly url?: string;
}

/** A definition of this library, where no instrument or practice settles one. */
export interface OwnCitation {
  /** Always `own`. */
  readonly kind: 'own';
  /** Why it is defined this way. */
  readonly reason: Label;
  /** Always `defined`. */
  readonly certainty: 'defined';
}

/** What a definition or a dated value rests on. */
export type Citation = ClauseCitation | PracticeCitation | PortalCitation | OwnCitation;

/**
 * Cites a clause that was read. A clause that nobody read is not cited.
 *
 * @param instrument - the instrument
 * @param clause - the clause in the instrument's own counting
 * @param certainty - how sure it is
 * @param url - where the text was read
 * @returns the citation
 * @example
 * ```ts
 * import { clause } from '@hanoi-dx/core/law';
 *
 * const decree = {
 *   number: '42/2022/NĐ-CP',
 *   title: { vi: 'Nghị định về dịch vụ công trực tuyến', en: 'Decree on online public services' },
 * };
 * clause(decree, 'Art. 11(1)', 'read').kind; // → 'instrument'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function clause(
  instrument: Instrument,
  clause: string,
  certainty: ClauseCitation['certainty'],
  url?: string,
): ClauseCitation {
  return { kind: 'instrument', instrument, clause, certainty, ...(url === undefined ? {} : { url }) };
}

/**
 * Cites a published practice.
 *
 * @param source - who printed it, where and for which days
 * @param certainty - how sure it is
 * @param url - where it was seen
 * @returns the citation
 * @example
 * ```ts
 * import { practice } from '@hanoi-dx/core/law';
 *
 * practice({ vi: 'Báo cáo quý III/2025', en: 'Report of quarter III 2025' }, 'observed').kind; // → 'practice'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function practice(source: Label, certainty: PracticeCitation['certainty'], url?: string): PracticeCitation {
  return { kind: 'practice', source, certainty, ...(url === undefined ? {} : { url }) };
}

/**
 * Cites a document or answer of the National Public Service Portal.
 *
 * @param document - which document or answer, and which line of it
 * @param certainty - how sure it is
 * @param url - where it was seen
 * @returns the citation
 * @example
 * ```ts
 * import { portal } from '@hanoi-dx/core/law';
 *
 * portal({ vi: 'Mô tả công thức, dòng 3.3', en: 'Description of formulas, row 3.3' }, 'recomputed').kind; // → 'portal'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function portal(document: Label, certainty: PortalCitation['certainty'], url?: string): PortalCitation {
  return { kind: 'portal', document, certainty, ...(url === undefined ? {} : { url }) };
}

/**
 * Says that a definition is this library's own, and why.
 *
 * @param reason - why it is defined this way
 * @returns the citation
 * @example
 * ```ts
 * import { own } from '@hanoi-dx/core/law';
 *
 * own({ vi: 'Chưa văn bản nào quy định.', en: 'No instrument defines it.' }).certainty; // → 'defined'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function own(reason: Label): OwnCitation {
  return { kind: 'own', reason, certainty: 'defined' };
}

const WORDS = {
  read: { vi: 'đã đọc', en: 'read' },
  recomputed: { vi: 'đã tính lại khớp số công bố', en: 'recomputed from published figures' },
  observed: { vi: 'ghi nhận từ thực tế', en: 'observed in practice' },
  conflicting: { vi: 'các nguồn còn khác nhau', en: 'sources differ' },
  defined: { vi: 'định nghĩa của thư viện', en: "this library's definition" },
} as const satisfies Record<Certainty, Label>;

/**
 * A citation in words: the source, then its certainty.
 *
 * @param citation - the citation
 * @param locale - the language
 * @returns the words
 * @throws Mistake `locale.unknown` for another language
 * @example
 * ```ts
 * import { own, printCitation } from '@hanoi-dx/core/law';
 *
 * const reason = { vi: 'Chưa văn bản nào quy định', en: 'No instrument defines it' };
 * printCitation(own(reason), 'en'); // → "No instrument defines it (this library's definition)"
 * ```
 */
export function printCitation(citation: Citation, locale: keyof Label): string {
  checkLocale(locale);
  return `${sourceOf(citation, locale)} (${WORDS[citation.certainty][locale]})`;
}

function sourceOf(citation: Citation, locale: keyof Label): string {
  switch (citation.kind) {
    case 'instrument':
      return `${citation.instrument.title[locale]} ${citation.instrument.number}, ${citation.clause}`;
    case 'practice':
      return citation.source[locale];
    case 'portal':
      return citation.document[locale];
    case 'own':
      return citation.reason[locale];
  }
}

/** The two languages that every public text of this library is written in. */
export type Locale = 'vi' | 'en';

/** One text in both languages, Vietnamese in Unicode NFC. */
export interface Label {
  /** The Vietnamese text. */
  readonly vi: string;
  /** The English text. */
  readonly en: string;
}

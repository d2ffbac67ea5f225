import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { type Label, nfc } from '../text/index.js';

/** A thing that the library knows by its code, or one that a report names by itself, in both languages. */
export type Named<Code extends string> = Code | Label;

/** Titles by code, frozen. */
// @__NO_SIDE_EFFECTS__
export function titled<const Code extends string>(titles: Record<Code, Label>): Readonly<Record<Code, Label>> {
  for (const label of Object.values<Label>(titles)) Object.freeze(label);
  return Object.freeze(titles);
}

/**
 * The title of a named thing.
 *
 * @param named - its code, or its own title
 * @param titles - the titles of the codes
 * @returns the title in both languages
 * @example
 * ```ts
 * import { titleOf, topics } from '@hanoi-dx/core/campaigns';
 *
 * titleOf('etax-mobile', topics).en; // → 'eTax Mobile: looking up and paying taxes'
 * titleOf({ vi: 'Sổ tay số', en: 'Digital handbook' }, topics).vi; // → 'Sổ tay số'
 * ```
 */
export function titleOf<Code extends string>(named: Named<Code>, titles: Readonly<Record<Code, Label>>): Label {
  return typeof named === 'string' ? titles[named] : named;
}

/** Whether a value is a text that says something, in Unicode NFC. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() === value && value !== '' && value === nfc(value);
}

/** Reads a text in both languages, each in Unicode NFC. */
export function readLabel(value: unknown, path: Issue['path'] = []): Checked<Label> {
  const { vi, en, ...others } = Object(value) as { readonly [key: string]: unknown }; // any value has, or has not, such keys
  if (isText(vi) && isText(en) && Object.keys(others).length === 0) return accept({ vi, en });
  return refuse({
    code: 'campaign.label',
    path,
    expected: '{ vi, en }: two texts in Unicode NFC without spaces around them',
    received: showReceived(value),
    message: {
      vi: 'Cần văn bản bằng cả hai ngôn ngữ { vi, en }, không rỗng, ở dạng Unicode dựng sẵn (NFC).',
      en: 'Give the text in both languages, { vi, en }, neither empty, in Unicode NFC.',
    },
  });
}

/** A reader of named things: one of the codes, or a title of its own. */
// @__NO_SIDE_EFFECTS__
export function namedReader<Code extends string>(titles: Readonly<Record<Code, Label>>) {
  return (value: unknown, path: Issue['path'] = []): Checked<Named<Code>> => {
    if (typeof value !== 'string') return readLabel(value, path);
    if (Object.hasOwn(titles, value)) return accept(value as Code); // the titles have no other keys
    return refuse({
      code: 'campaign.unknown-code',
      path,
      expected: `${Object.keys(titles).join(' | ')} or { vi, en }`,
      received: showReceived(value),
      message: {
        vi: 'Mã này không có trong danh mục: hãy sửa mã, hoặc nêu tên riêng bằng { vi, en }.',
        en: 'This code is not in the list: mend it, or give a title of its own as { vi, en }.',
      },
    });
  };
}

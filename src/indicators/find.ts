import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { catalogue } from './catalogue/index.js';
import type { Indicator } from './indicator.js';

/**
 * The definition of the catalogue with a code. Who asks for any code carries the whole catalogue; who knows which one it
 * is imports it by its name.
 *
 * @param code - anything; a code such as `dossier.online-share-of-received` is right
 * @param path - where the value was found, for the issues
 * @returns the definition, or an issue `indicator.unknown` that names the codes that are most like it
 * @example
 * ```ts
 * import { findIndicator } from '@hanoi-dx/core/indicators';
 *
 * const found = findIndicator('dossier.online-share-of-received');
 * found.ok && found.value.kind; // → 'proportion'
 * const typo = findIndicator('household.aplication-coverage');
 * typo.ok ? '' : typo.issues[0]?.expected.slice(0, 40); // → 'perhaps "household.application-coverage"'
 * ```
 */
export function findIndicator(code: unknown, path: Issue['path'] = []): Checked<Indicator> {
  const all: readonly Indicator[] = Object.values(catalogue);
  const found = all.find((indicator) => indicator.code === code);
  if (found !== undefined) return accept(found);
  const near = typeof code === 'string' ? suggestions(code, all) : [];
  return refuse({
    code: 'indicator.unknown',
    path,
    expected: near.length === 0 ? 'a code of the catalogue' : `perhaps ${near.map(showReceived).join(' or ')}`,
    received: showReceived(code),
    message: {
      vi: `Danh mục không có chỉ tiêu mang mã này: ${near.length === 0 ? 'hãy lấy mã từ catalogue.' : `có phải ${near.join(' hoặc ')}?`}`,
      en: `The catalogue has no indicator with this code: ${near.length === 0 ? 'take one from catalogue.' : `is it ${near.join(' or ')}?`}`,
    },
  });
}

const MOST = 3;
const LONGEST = 200;

/** The codes that are most alike a text by their words; of those, the ones that begin alike first. */
function suggestions(text: string, all: readonly Indicator[]): readonly string[] {
  const asked = text.slice(0, LONGEST);
  const alike = all.map(({ code }) => ({ code, alike: likeness(wordsOf(asked), wordsOf(code)) }));
  const most = Math.max(...alike.map((one) => one.alike));
  const nearest = alike.filter((one) => one.alike === most && most > 0).map(({ code }) => code);
  return nearest.sort((one, other) => beginsAlike(other, asked) - beginsAlike(one, asked)).slice(0, MOST);
}

/** The words that two texts share, of the words of the one and of the other. */
function likeness(one: readonly string[], other: readonly string[]): number {
  return one.filter((word) => other.includes(word)).length / (one.length + other.length); // a code has words
}

/** How many letters two texts have in common before they differ. */
function beginsAlike(one: string, other: string): number {
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike += 1;
  return alike;
}

/** The words of a code, or of the name of a definition in a program. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]/);
  return [...new Set(words)].filter((word) => word.length > 2);
}

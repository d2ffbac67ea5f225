import { accept, type Checked, mistake, type Refused } from '../issues/index.js';
import type { FlagWords } from './mapping.js';
import { plainWord } from './words.js';
import { wrongCell } from './wrong-cell.js';

/** Makes the reader of a yes or no: the caller's words, and true and false as they are. */
export function flagReader(words: FlagWords | undefined): (cell: unknown) => Checked<boolean | undefined> {
  const yes = new Set(words?.yes.map(plainWord));
  const no = new Set(words?.no.map(plainWord));
  const both = [...yes].find((word) => no.has(word));
  if (both !== undefined) throw yesAndNo(both);
  return (cell) => {
    if (typeof cell === 'boolean') return accept(cell);
    const word = cell === undefined ? '' : plainWord(String(cell));
    if (yes.has(word)) return accept(true);
    if (no.has(word)) return accept(false);
    if (word === '') return accept(undefined);
    return word === 'true' || word === 'false' ? accept(word === 'true') : unknownWord(cell, [...yes, ...no]);
  };
}

function unknownWord(cell: unknown, words: readonly string[]): Refused {
  return wrongCell(
    'flag.unknown-word',
    [...words, 'true', 'false'].join(' | '),
    cell,
    'Không rõ là có hay không: hãy sửa ô này, hoặc nêu từ này trong flags khi đọc.',
    'It is not clear whether this means yes or no: mend the cell, or state the word in flags when reading.',
  );
}

function yesAndNo(word: string): Error {
  return mistake('mapping.flags', {
    vi: `Từ "${word}" vừa là có vừa là không: hãy giữ ở một danh sách.`,
    en: `The word "${word}" means both yes and no: keep it in one list.`,
  });
}

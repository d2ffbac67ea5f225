import { accept, type Issue, readGuarded } from '../issues/index.js';
import { fold } from '../text/index.js';

/** Words of a key, folded, that name a fact about one person. */
const WORDS = new Set(
  (
    'name ten fullname hoten cccd cmnd cmtnd cmt cic phone telephone tel mobile cellphone sdt dtdd sodt dienthoai email ' +
    'birth birthday birthdate birthyear dob yob ngaysinh namsinh age tuoi passport hochieu surname address diachi'
  ).split(' '),
);

/** The same in keys whose words are written together or apart. */
const RUNS =
  /hoten|hovaten|tennguoi|fullname|firstname|lastname|dienthoai|sodt|phonenumber|ngaysinh|namsinh|dateofbirth|birthdate|cancuoc|chungminh|sodinhdanh|madinhdanh|identity(?:card|number|no)|idcard|idnumber|nationalid|personalid|passport|hochieu|thudientu|emailaddress|diachi|homeaddress/;

/** `fullName`, `FULL_NAME`, `họ tên` and `soCCCD` are words with a space between them. */
const CAMEL = /(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const NO_LETTER = /[^a-z]+/;

/** Twelve digits of an identity number or nine of an old one, together or in threes. */
const IDENTITY = /(?<![\d.,])(?:\d{12}|\d{9}|0\d{2}(?:[ .\u00A0-]\d{3}){3})(?![\d]|[.,]\d)/;

/** A telephone number of Vietnam: 0 or +84, its digits together or in groups with one kind of mark between them. */
const TELEPHONE =
  /(?<![\d.,])(?:0\d{8,10}|(?:\+84|0)[ .\u00A0-]?\d{1,3}([ .\u00A0-]?)\d{3,4}\1\d{3,4}|0\d(?:[ .\u00A0-]\d{2}){4})(?!\d|[.,]\d)/;

/** Fields whose text is no free text: addresses of pages, keys and periods have long numbers. */
const NOT_FREE = new Set(['url', 'unit', 'within', 'period', 'signedOn', 'inForceFrom']);

/**
 * What looks like a fact about one person, anywhere in a value that came from outside: a key for a name, an identity
 * number, a telephone, an age, a date of birth or an address, in any style and either language; or a text with a number of
 * the form of an identity or telephone number. It reads keys and texts alone: a name within a sentence is not found.
 *
 * @param value - anything
 * @param path - where the value was found, for the issues
 * @returns the issues, the first thousand of them: `personal-data.key` and `personal-data.number`, with the number itself
 * left out, and `value.unreadable` for what cannot be looked into
 * @example
 * ```ts
 * import { personalDataIn } from '@hanoi-dx/core/campaigns';
 *
 * personalDataIn({ activities: [{ 'Họ tên': 'x' }] }).map(({ path }) => path); // → [['activities', 0, 'Họ tên']]
 * personalDataIn({ note: { vi: 'Liên hệ 0900 000 000', en: 'x' } }).map(({ code }) => code); // → ['personal-data.number']
 * personalDataIn({ teams: [{ members: 15, coreMembers: 7 }] }); // → []
 * ```
 */
export function personalDataIn(value: unknown, path: Issue['path'] = []): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<object>();
  const waiting: Place[] = [{ found: value, key: path.at(-1) }];
  // A list of what is still to be looked at, not recursion: input may be nested deeper than a program may call.
  for (let place = waiting.pop(); place !== undefined && issues.length < MOST; place = waiting.pop()) {
    const { found, key: above } = place;
    if (isPersonalText(found, above)) issues.push(personalNumber(pathOf(place, path)));
    if (typeof found !== 'object' || found === null || seen.has(found)) continue;
    seen.add(found);
    const inner = readGuarded(found, [], () =>
      accept([Array.isArray(found), Object.entries(found).reverse()] as const),
    );
    if (!inner.ok) issues.push(...inner.issues.map((issue) => ({ ...issue, path: pathOf(place, path) })));
    const [isList, parts] = inner.ok ? inner.value : [false, []];
    for (const [key, part] of parts) {
      const inside = { found: part, key: isList ? Number(key) : key, above: place };
      if (issues.length < MOST && isPersonalKey(inside.key, above)) issues.push(personalKey(pathOf(inside, path)));
      waiting.push(inside);
    }
  }
  return issues.slice(0, MOST);
}

/** The most issues: where each of many lies deep, their paths together would be far longer than the value. */
const MOST = 1_000;

/** A value that was met, and the way to it. */
interface Place {
  readonly found: unknown;
  readonly key: string | number | undefined;
  readonly above?: Place;
}

function pathOf(place: Place, start: Issue['path']): Issue['path'] {
  const steps: (string | number)[] = [];
  for (let at = place; at.above !== undefined; at = at.above) steps.push(at.key ?? '');
  return [...start, ...steps.reverse()];
}

/** The name of a place is none of a person. */
function isPersonalKey(key: string | number, above: Place['key']): boolean {
  if (typeof key === 'number' || (above === 'locality' && (key === 'name' || key === 'kindName'))) return false;
  return looksPersonal(key);
}

function looksPersonal(key: string): boolean {
  const words = fold(key.normalize('NFC').replace(CAMEL, '$1$2 ')).split(NO_LETTER);
  return words.some((word) => WORDS.has(word)) || RUNS.test(words.join(''));
}

function isPersonalText(text: unknown, key: Place['key']): boolean {
  return typeof text === 'string' && !NOT_FREE.has(String(key)) && (IDENTITY.test(text) || TELEPHONE.test(text));
}

function personalKey(path: Issue['path']): Issue {
  return {
    code: 'personal-data.key',
    path,
    expected: 'numbers of people, never a person',
    received: `a field "${String(path.at(-1)).slice(0, 60)}"`,
    message: {
      vi: 'Trường này giống dữ liệu cá nhân (họ tên, số định danh, điện thoại, ngày sinh, tuổi, địa chỉ): báo cáo chiến dịch chỉ đếm người để không ai bị nhận ra; hãy bỏ trường này.',
      en: 'This field looks like personal data (name, identity number, telephone, birth, age, address): the report of a campaign only counts people, so that nobody can be recognised; leave the field out.',
    },
  };
}

function personalNumber(path: Issue['path']): Issue {
  return {
    code: 'personal-data.number',
    path,
    expected: 'a text without an identity or telephone number',
    received: 'a text with a number of that form',
    message: {
      vi: 'Văn bản có số giống số định danh hoặc số điện thoại của một người: hãy bỏ số đó; báo cáo chiến dịch không ghi dữ liệu cá nhân.',
      en: 'The text has a number like the identity or telephone number of a person: leave it out; the report of a campaign holds no personal data.',
    },
  };
}

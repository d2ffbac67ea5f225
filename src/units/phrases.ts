import { once } from './once.js';
import { allProvinces, HANOI } from './province.js';
import { plainKey } from './spelling.js';
import { formerDistricts } from './timeline.js';
import type { UnitKind } from './unit.js';

/** What a place named behind a unit says: a district, Hanoi or Vietnam (nothing new), or another province. */
export type Place =
  | { readonly is: 'district'; readonly phrase: string; readonly code: string }
  | { readonly is: 'hanoi'; readonly phrase: string }
  | Elsewhere;

/** Another province. */
export interface Elsewhere {
  readonly is: 'elsewhere';
  readonly phrase: string;
  readonly name: string;
}

/** Words of kind before or behind a name, as plain keys. */
export const KIND_PHRASES: ReadonlyMap<string, UnitKind> = /* @__PURE__ */ new Map<string, UnitKind>([
  ['phuong', 'ward'],
  ['p', 'ward'],
  ['f', 'ward'],
  ['ward', 'ward'],
  ['xa', 'commune'],
  ['x', 'commune'],
  ['commune', 'commune'],
  ['tt', 'township'],
  ['township', 'township'],
]);

/** Words that name the office of a unit instead of the unit. */
export const OFFICES: readonly string[] = ['ubnd ', 'uy ban nhan dan '];

const HANOI_PHRASES = [
  ...['ha noi', 'hanoi', 'hn', 'tp ha noi', 't p ha noi', 'tp hanoi', 'tp hn', 'thanh pho ha noi', 'thu do ha noi'],
  ...['ha noi city', 'hanoi city', 'viet nam', 'vietnam', 'vn'],
];

const DISTRICT_KINDS = [
  ['quan ', 'q '],
  ['huyen ', 'h '],
  ['thi xa ', 'tx '],
] as const;

/** All phrases that name a place above the commune, as plain keys. */
export const places = /* @__PURE__ */ once((): ReadonlyMap<string, Place> => {
  const map = new Map<string, Place>();
  for (const { name, merged } of allProvinces()) {
    for (const one of [name, ...merged.map((former) => former.name)].filter((other) => other !== HANOI.name.vi)) {
      const bare = plainKey(one);
      const phrases = ['', 'tinh ', 'tp ', 'thanh pho '].map((kind) => kind + bare);
      for (const phrase of [...phrases, `${bare} province`, `${bare} city`])
        map.set(phrase, { phrase, is: 'elsewhere', name: one });
    }
  }
  for (const { code, name } of formerDistricts()) {
    const full = plainKey(name);
    for (const [kind, short] of DISTRICT_KINDS) {
      if (!full.startsWith(kind)) continue;
      const bare = full.slice(kind.length);
      for (const phrase of [full, bare, short + bare, `${bare} district`]) {
        map.set(phrase, { phrase, is: 'district', code });
      }
    }
  }
  for (const phrase of HANOI_PHRASES) map.set(phrase, { phrase, is: 'hanoi' });
  return map;
});

/** The last words of all those phrases and the words of kind: behind a name, any other word tells nothing. */
export const tellingEndings = /* @__PURE__ */ once(
  (): ReadonlySet<string> => new Set([...[...places().keys()].map(lastWord), ...KIND_PHRASES.keys()]),
);

/** The last word of a phrase. */
function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

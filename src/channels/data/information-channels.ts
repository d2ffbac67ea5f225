import { frozen } from '../../frozen/index.js';
import type { InformationChannel } from '../information.js';

/** The information channels of Tây Tựu ward that the news report of 21 November 2025 names; add others to a list of one's own. */
export const informationChannels: readonly InformationChannel[] = /* @__PURE__ */ frozen([
  /* @__PURE__ */ Object.freeze({ code: 'zalo-oa', title: { vi: 'Zalo OA', en: 'Zalo official account' } }),
  /* @__PURE__ */ Object.freeze({ code: 'fanpage', title: { vi: 'Fanpage', en: 'Fan page' } }),
  /* @__PURE__ */ Object.freeze({ code: 'youtube', title: { vi: 'YouTube', en: 'YouTube' } }),
]);

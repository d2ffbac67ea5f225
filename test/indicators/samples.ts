import {
  type Indicator,
  installationsPerTeam,
  onlineShareOfReceived,
  proportion,
  ratio,
} from '../../src/indicators/index.js';
import {
  installations,
  received,
  receivedByPost,
  receivedInPerson,
  receivedOnline,
  rest,
  teams,
  together,
} from '../../src/measures/index.js';

const label = { vi: 'Ví dụ', en: 'An example' };

/** A share whose numerator is reckoned from what a part leaves. */
export const notOnlineShare = proportion({
  ...onlineShareOfReceived,
  code: 'dossier.not-online-share',
  title: { vi: 'Tỷ lệ không trực tuyến', en: 'Share not online' },
  numerator: rest(received, receivedOnline, {
    name: 'notOnline',
    title: { vi: 'Hồ sơ không trực tuyến', en: 'Dossiers not online' },
  }),
  denominator: received,
});

/** A share whose numerator is reckoned from two parts. */
export const paperShare = proportion({
  ...onlineShareOfReceived,
  code: 'dossier.paper-share',
  title: { vi: 'Tỷ lệ hồ sơ giấy', en: 'Share on paper' },
  numerator: together([receivedInPerson, receivedByPost], {
    name: 'onPaper',
    title: { vi: 'Hồ sơ giấy', en: 'Dossiers on paper' },
  }),
  denominator: received,
});

/** A ratio in percent, which may be above 100 %. */
export const percentRatio = ratio({
  ...installationsPerTeam,
  code: 'outreach.percent-ratio',
  title: { vi: 'Tỷ số phần trăm', en: 'Ratio in percent' },
  numerator: installations,
  denominator: teams,
  scale: 'percent',
  unit: label,
});

/** All that data from outside may hold of one share. */
export function nameOfCounts({ numerator, denominator }: Indicator): readonly string[] {
  return [...new Set([...numerator.from, ...numerator.wholes, ...denominator.from, ...denominator.wholes])];
}

import { frozen } from '../frozen/index.js';
import { type ClauseCitation, clause, type Instrument } from '../law/index.js';

const decree09: Instrument = {
  number: '09/2019/NĐ-CP',
  title: {
    vi: 'Nghị định quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    en: 'Decree on the reporting regime of state administrative bodies',
  },
};

const civilCode: Instrument = {
  number: '91/2015/QH13',
  title: { vi: 'Bộ luật Dân sự', en: 'Civil Code' },
};

const decision188: Instrument = {
  number: '188/1999/QĐ-TTg',
  title: {
    vi: 'Quyết định về việc thực hiện chế độ tuần làm việc 40 giờ',
    en: 'Decision on the working week of 40 hours',
  },
};

const hanoi18: Instrument = {
  number: '18/2020/QĐ-UBND',
  title: {
    vi: 'Quyết định của UBND thành phố Hà Nội về cơ chế một cửa',
    en: "Decision of Hanoi's People's Committee on the one-stop mechanism",
  },
  signedOn: '2020-09-04',
};

const labourCode2012: Instrument = /* @__PURE__ */ frozen({
  number: '10/2012/QH13',
  title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
});

const labourCode2019: Instrument = /* @__PURE__ */ frozen({
  number: '45/2019/QH14',
  title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
  inForceFrom: '2021-01-01',
});

const resolution28: Instrument = {
  number: '28/2026/QH16',
  title: { vi: 'Nghị quyết của Quốc hội', en: 'Resolution of the National Assembly' },
  signedOn: '2026-04-24',
  inForceFrom: '2026-07-01',
};

/** The cut-offs of periodic reports: the 15th of the month before to the 14th of the last month. */
export const reportingCutOffs: ClauseCitation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ clause(decree09, 'Art. 12', 'read'),
);

/** A term in days does not count its first day: it runs from the next one. */
export const startNotCounted: ClauseCitation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ clause(civilCode, 'Art. 147(2)–(3)', 'read'),
);

/** A term whose last day is a day off ends at the end of the next working day. */
export const endOnDayOff: ClauseCitation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ clause(civilCode, 'Art. 148(5)', 'read'),
);

/** Offices work five days a week, Saturday and Sunday off. */
export const fiveDayWeek: ClauseCitation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ clause(decision188, 'Art. 1', 'read'),
);

/** When Hanoi's one-stop departments received and returned dossiers in 2020. */
export const receptionHours: ClauseCitation = /* @__PURE__ */ frozen(/* @__PURE__ */ clause(hanoi18, 'Art. 9', 'read'));

/** The Labour Code that was in force in a year. */
export function labourCode(year: number): Instrument {
  return year < 2021 ? labourCode2012 : labourCode2019;
}

/** The day of Vietnamese Culture, a day off from 2026. */
export const cultureDay: ClauseCitation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ clause(resolution28, 'Art. 2', 'read'),
);

import { measure, within } from './algebra.js';
import { among, equals } from './condition.js';

/** Column 3 of form II.06a/VPCP/KSTT: dossiers received in the period, and those carried over from the one before. */
export const form06aHandled = /* @__PURE__ */ measure({
  name: 'form06aHandled',
  title: { vi: 'Biểu II.06a, cột 3: hồ sơ phải giải quyết', en: 'Form II.06a, column 3: dossiers to be handled' },
  fact: 'handledDossier',
  unit: 'dossier',
  datedBy: 'period',
  additivity: { time: 'none', place: 'sum' },
});

/** Columns 4 and 5: dossiers received in the period. */
export const form06aReceived = /* @__PURE__ */ within(form06aHandled, {
  name: 'form06aReceived',
  title: {
    vi: 'Biểu II.06a, cột 4 và 5: hồ sơ tiếp nhận mới',
    en: 'Form II.06a, columns 4 and 5: dossiers newly received',
  },
  where: among('arrival', ['online', 'otherwise']),
});

/** Column 4: dossiers received online in the period. */
export const form06aReceivedOnline = /* @__PURE__ */ within(form06aReceived, {
  name: 'form06aReceivedOnline',
  title: { vi: 'Biểu II.06a, cột 4: tiếp nhận trực tuyến', en: 'Form II.06a, column 4: received online' },
  where: equals('arrival', 'online'),
});

/** Column 6: dossiers carried over from the period before. */
export const form06aCarriedOver = /* @__PURE__ */ within(form06aHandled, {
  name: 'form06aCarriedOver',
  title: { vi: 'Biểu II.06a, cột 6: kỳ trước chuyển sang', en: 'Form II.06a, column 6: carried over' },
  where: equals('arrival', 'carried-over'),
});

/** Column 7: dossiers settled in the period. */
export const form06aSettled = /* @__PURE__ */ within(form06aHandled, {
  name: 'form06aSettled',
  title: { vi: 'Biểu II.06a, cột 7: hồ sơ đã giải quyết', en: 'Form II.06a, column 7: dossiers settled' },
  where: among('standing', ['early', 'on-time', 'overdue']),
});

/** Columns 8 and 9: settled early, and on time in the words of the form. */
export const form06aSettledOnTime = /* @__PURE__ */ within(form06aSettled, {
  name: 'form06aSettledOnTime',
  title: {
    vi: 'Biểu II.06a, cột 8 và 9: giải quyết trước hạn và đúng hạn',
    en: 'Form II.06a, columns 8 and 9: settled early or on time',
  },
  where: among('standing', ['early', 'on-time']),
});

/** Column 11: dossiers still open at the end of the period. */
export const form06aOpen = /* @__PURE__ */ within(form06aHandled, {
  name: 'form06aOpen',
  title: { vi: 'Biểu II.06a, cột 11: hồ sơ đang giải quyết', en: 'Form II.06a, column 11: dossiers open' },
  where: among('standing', ['open-within-term', 'open-overdue']),
});

/** Column 13: open dossiers that are overdue. */
export const form06aOpenOverdue = /* @__PURE__ */ within(form06aOpen, {
  name: 'form06aOpenOverdue',
  title: { vi: 'Biểu II.06a, cột 13: đang giải quyết đã quá hạn', en: 'Form II.06a, column 13: open and overdue' },
  where: equals('standing', 'open-overdue'),
});

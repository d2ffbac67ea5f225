import { frozen } from '../../frozen/index.js';
import type { Label } from '../../text/index.js';
import type { Disaggregation } from '../indicator.js';

// Named one by one, as in sources.ts. The periods are those of dossiers.

/** What figures of procedures and of form II.06a are broken down by. */
export const procedureDisaggregations: readonly Disaggregation[] = /* @__PURE__ */ frozen([
  'unit',
  'authorityLevel',
  'procedureField',
]);

/** Where counts of procedures come from. */
export const procedureDatabase: Label = /* @__PURE__ */ frozen({
  vi: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
  en: 'National database of administrative procedures',
});

/** Who collects counts of procedures. */
export const announcingBodies: Label = /* @__PURE__ */ frozen({
  vi: 'Cơ quan công bố, công khai thủ tục hành chính',
  en: 'Bodies that announce and publish procedures',
});

/** What figures of petitions, surveys and reports are broken down by. */
export const unitAlone: readonly Disaggregation[] = /* @__PURE__ */ frozen(['unit']);

/** Where counts of petitions come from. */
export const petitionSystem: Label = /* @__PURE__ */ frozen({
  vi: 'Hệ thống tiếp nhận, trả lời phản ánh, kiến nghị',
  en: 'System that receives and answers petitions',
});

/** Who collects counts of petitions. */
export const petitionBodies: Label = /* @__PURE__ */ frozen({
  vi: 'Cơ quan tiếp nhận, xử lý phản ánh, kiến nghị',
  en: 'Bodies that receive and handle petitions',
});

/** Where counts of form II.06a come from. */
export const form06a: Label = /* @__PURE__ */ frozen({ vi: 'Biểu số II.06a/VPCP/KSTT', en: 'Form II.06a/VPCP/KSTT' });

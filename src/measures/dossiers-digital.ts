import { within } from './algebra.js';
import { equals } from './condition.js';
import { received } from './dossiers-received.js';

/** Dossiers received in the period whose procedure returns a document. */
export const receivedReturningDocument = /* @__PURE__ */ within(received, {
  name: 'receivedReturningDocument',
  title: {
    vi: 'Hồ sơ tiếp nhận của thủ tục có trả kết quả là giấy tờ',
    en: 'Dossiers received of procedures that return a document',
  },
  where: equals('returnsDocument', true),
});

/** Dossiers whose procedure returns a document and that have an electronic result. */
export const receivedReturningElectronically = /* @__PURE__ */ within(receivedReturningDocument, {
  name: 'receivedReturningElectronically',
  title: {
    vi: 'Hồ sơ phải trả giấy tờ đã có kết quả điện tử',
    en: 'Dossiers that owe a document and have an electronic result',
  },
  where: equals('electronicResult', true),
});

/** Dossiers received in the period that have an electronic result, whether their procedure returns a document or not. */
export const receivedWithElectronicResult = /* @__PURE__ */ within(received, {
  name: 'receivedWithElectronicResult',
  title: { vi: 'Hồ sơ tiếp nhận đã có kết quả điện tử', en: 'Dossiers received that have an electronic result' },
  where: equals('electronicResult', true),
});

/** Dossiers received in the period that are digitised: components attached and the result electronic. */
export const receivedDigitised = /* @__PURE__ */ within(received, {
  name: 'receivedDigitised',
  title: {
    vi: 'Hồ sơ tiếp nhận đã số hóa thành phần và kết quả',
    en: 'Dossiers received whose components and result are digitised',
  },
  where: equals('digitised', true),
});

/** Dossiers received in the period with at least one component reused from digitised data. */
export const receivedReusingData = /* @__PURE__ */ within(received, {
  name: 'receivedReusingData',
  title: { vi: 'Hồ sơ tiếp nhận có sử dụng lại dữ liệu số hóa', en: 'Dossiers received that reuse digitised data' },
  where: equals('reusedData', true),
});

/** Dossiers received with a component from the personal data store, or a result synchronised to it. */
export const receivedSharingData = /* @__PURE__ */ within(received, {
  name: 'receivedSharingData',
  title: {
    vi: 'Hồ sơ tiếp nhận có kết nối, chia sẻ với kho dữ liệu cá nhân',
    en: 'Dossiers received that share with the personal data store',
  },
  where: equals('sharedData', true),
});

import type { Label } from '../text/index.js';
import type { Issue } from './issue.js';
import { showReceived } from './received.js';

/**
 * The issue of a required field that is not there.
 *
 * @param path - where the field should be
 * @param expected - what it should hold
 * @returns the issue `field.missing`
 * @example
 * ```ts
 * import { missingField } from '@hanoi-dx/core/issues';
 *
 * missingField(['code'], 'the code of a dossier').code; // → 'field.missing'
 * ```
 */
export function missingField(path: Issue['path'], expected: string): Issue {
  return {
    code: 'field.missing',
    path,
    expected,
    received: 'nothing',
    message: { vi: 'Thiếu trường bắt buộc: hãy bổ sung.', en: 'A required field is missing: add it.' },
  };
}

/**
 * The issue of a field that the form does not have: a name mistyped, or something that does not belong.
 *
 * @param path - where the field is
 * @returns the issue `field.unknown`
 * @example
 * ```ts
 * import { unknownField } from '@hanoi-dx/core/issues';
 *
 * unknownField(['recievedAt']).received; // → '"recievedAt"'
 * ```
 */
export function unknownField(path: Issue['path']): Issue {
  return {
    code: 'field.unknown',
    path,
    expected: 'no such field',
    received: showReceived(path.at(-1)),
    message: {
      vi: 'Trường này không có trong mẫu: hãy kiểm tra tên trường hoặc bỏ đi.',
      en: 'This field is not part of the form: check its name or leave it out.',
    },
  };
}

/**
 * The issue of a value that has another form than the one asked for.
 *
 * @param kind - how it differs, the last part of the code: `invalid-type`
 * @param path - where the value is
 * @param expected - what it should be
 * @param value - what came
 * @returns the issue `field.KIND`
 * @example
 * ```ts
 * import { wrongForm } from '@hanoi-dx/core/issues';
 *
 * wrongForm('invalid-type', [], { vi: 'đối tượng', en: 'object' }, 7).code; // → 'field.invalid-type'
 * ```
 */
export function wrongForm(kind: string, path: Issue['path'], expected: Label, value: unknown): Issue {
  return {
    code: `field.${kind}`,
    path,
    expected: expected.en,
    received: showReceived(value),
    message: {
      vi: `Giá trị không đúng mẫu, cần: ${expected.vi}.`,
      en: `The value does not have the form, expected: ${expected.en}.`,
    },
  };
}

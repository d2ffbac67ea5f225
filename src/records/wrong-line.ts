import { type Issue, type Refused, refuse, showReceived } from '../issues/index.js';

/** A line longer than the caller allows. */
export function tooLong(bytes: number, longest: number): Refused {
  return wrongLine('line-too-long', `at most ${longest} bytes`, `${bytes} bytes`, {
    vi: `Dòng dài ${bytes} byte, quá giới hạn ${longest}: mỗi dòng chỉ ghi một hồ sơ, hoặc nâng giới hạn longestLine.`,
    en: `The line has ${bytes} bytes, more than ${longest}: write one record a line, or raise longestLine.`,
  });
}

/** A line whose bytes are no UTF-8. */
export function notUtf8(seen: string): Refused {
  return wrongLine('not-utf-8', 'UTF-8', showReceived(seen), {
    vi: 'Dòng không phải mã UTF-8: hãy xuất lại tệp với bảng mã UTF-8.',
    en: 'The line is not UTF-8: write the file again in UTF-8.',
  });
}

/** A line that is no JSON. */
export function notJson(line: string): Refused {
  return wrongLine('not-json', 'one JSON value', showReceived(line), {
    vi: 'Dòng không phải JSON đúng: mỗi dòng phải là một đối tượng JSON trọn vẹn.',
    en: 'The line is not JSON: each line must be one whole JSON object.',
  });
}

/** A last line that broke off. */
export function truncated(seen: string): Refused {
  return wrongLine('truncated', 'one JSON value and a line end', showReceived(seen), {
    vi: 'Dòng cuối bị cắt giữa chừng: tệp chưa ghi hoặc chưa tải xong, hãy lấy lại tệp.',
    en: 'The last line breaks off: the file was not written or loaded to its end; get it again.',
  });
}

/** A record that says one key more than once. */
export function statedTwice(key: string): Refused {
  return wrongLine(
    'key-twice',
    'each key once',
    showReceived(key),
    {
      vi: 'Một khóa xuất hiện hai lần trong cùng hồ sơ nên không rõ giá trị nào đúng: hãy giữ một.',
      en: 'One key stands twice in the record, so its value is not clear: keep one.',
    },
    [key],
  );
}

function wrongLine(
  code: string,
  expected: string,
  received: string,
  message: Issue['message'],
  path: Issue['path'] = [],
): Refused {
  return refuse({ code: `ndjson.${code}`, path, expected, received, message });
}

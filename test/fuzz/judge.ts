/** What is wrong with an answer; nothing where it keeps its word. */
export function wrongWith(answer: unknown): string | undefined {
  return wrongPart(answer, 0) ?? wrongUnion(answer);
}

/** `NaN` and infinities are no answers. */
function wrongPart(value: unknown, depth: number): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `gives ${value}`;
  if (typeof value !== 'object' || value === null || depth > 8) return undefined;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    // names on a list are no items
    const wrong = wrongPart(part, depth + 1);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** A refusal has its issues, and each says in both languages what to do. */
function wrongUnion(answer: unknown): string | undefined {
  const { ok, issues } = Object(answer) as { readonly ok?: unknown; readonly issues?: unknown };
  if (ok === true || (ok === undefined && issues === undefined)) return undefined;
  if (!Array.isArray(issues)) return 'refuses without issues';
  if (ok === false && issues.length === 0) return 'refuses without issues';
  return issues.every(isIssue) ? undefined : 'gives an issue without its parts';
}

function isIssue(issue: unknown): boolean {
  const { code, path, expected, received, message } = Object(issue);
  const texts = [code, expected, received, Object(message).vi, Object(message).en];
  return Array.isArray(path) && texts.every((text) => typeof text === 'string' && text !== '');
}

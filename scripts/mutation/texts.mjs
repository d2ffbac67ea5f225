/**
 * Texts that people read are not mutated: `{ vi, en }`, what an issue expected, what a schema describes. That they are
 * there, in NFC and in both languages, other tests say; that each is worded so and not otherwise, no test should.
 * A text with a decision inside it is mutated, for the decision.
 */
const TEXTS = new Set(['vi', 'en', 'expected', 'description']);

/** Functions that make issues, and which of their arguments, from 0, says in words what was expected. */
const SAYS = { sqlIssue: 2, wrongRow: 2, missingField: 1 };

/** Expressions that put a value into a text and decide nothing. */
const PLAIN = new Set(['Identifier', 'MemberExpression', 'CallExpression']);

/** The plugin for Stryker. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: { shouldIgnore } }];

function shouldIgnore(path) {
  return isBilingual(path.node) || (isPlainText(path.node) && isText(path)) ? 'A text that people read.' : undefined;
}

/** `{ vi, en }` of texts that decide nothing. */
function isBilingual({ type, properties = [] }) {
  if (type !== 'ObjectExpression' || properties.length !== 2) return false;
  return properties.every(({ key, value }) => (key?.name === 'vi' || key?.name === 'en') && isPlainText(value));
}

function isPlainText({ type, expressions = [] }) {
  return type === 'StringLiteral' || (type === 'TemplateLiteral' && expressions.every(isPlain));
}

function isPlain({ type, arguments: given = [] }) {
  return PLAIN.has(type) && given.every((one) => PLAIN.has(one.type) || one.type === 'StringLiteral');
}

/** Whether a literal is the value of a text, or what a function of values gives as that text. */
function isText({ node, parentPath: parent }) {
  if (parent === null) return false;
  const { type, key, value, body, callee, arguments: given = [] } = parent.node;
  if (type === 'ArrowFunctionExpression' && body === node) return isText(parent);
  if (type === 'ConditionalExpression') return parent.node.test !== node && isText(parent);
  if (type === 'CallExpression') return given.indexOf(node) >= 0 && given.indexOf(node) === SAYS[callee.name];
  return type === 'ObjectProperty' && value === node && TEXTS.has(key.name ?? key.value);
}

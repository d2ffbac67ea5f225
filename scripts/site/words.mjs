/** The words of the search: the site's pages are cut into them when it is built, and queries when they are typed. */

/** Words, and the parts of a name such as onlineShareOfReceived beside the name itself. */
export function wordsOf(text) {
  const words = text.normalize('NFC').split(/[^\p{L}\p{N}]+/u);
  const parts = words.filter((word) => /[a-z][A-Z]/.test(word)).flatMap((word) => word.split(/(?<=[a-z])(?=[A-Z])/));
  return [...words, ...parts].filter((word) => word !== '');
}

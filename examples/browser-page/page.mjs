/** Computes a share in the page, as somebody types. Bundled, it carries one indicator of the library and no other. */
import { readReported } from '@hanoi-dx/core/exact';
import { calculate, explain, onlineShareOfReceived } from '@hanoi-dx/core/indicators';

const form = document.querySelector('form');
const output = document.querySelector('output');

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  output.textContent = answer(Object.fromEntries(new FormData(form)));
});

/** The sentence to show: what is wrong with the counts, or the figure with its formula. */
function answer(texts) {
  const counts = {};
  for (const [name, text] of Object.entries(texts)) {
    if (text.trim() === '') continue;
    const read = readReported(text, 'vi', [name]);
    if (!read.ok) return read.issues.map(({ message }) => message.vi).join(' ');
    counts[name] = read.value;
  }
  return explain(calculate(onlineShareOfReceived, counts), 'vi');
}

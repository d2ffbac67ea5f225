/** The data of the pictures, read from examples/data. */
import { readFileSync } from 'node:fs';
import { DATA } from './pictures.mjs';

export function readPictureData() {
  const texts = Object.entries(DATA).map(([name, file]) => [name, file, readFileSync(`examples/data/${file}`, 'utf8')]);
  return Object.fromEntries(
    texts.map(([name, file, text]) => [name, file.endsWith('.json') ? JSON.parse(text) : rowsOf(text)]),
  );
}

function rowsOf(text) {
  const [header, ...lines] = text.trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at], cell])));
}

/** One badge as SVG: a label and a value side by side, readable where the picture is not shown. */

const HEIGHT = 20;
const PADDING = 12;

export function badge(label, value) {
  const [left, right] = [label, value].map((text) => widthOf(text) + PADDING);
  const said = escaped(`${label}: ${value}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${said}">
<title>${said}</title>
<rect width="${left + right}" height="${HEIGHT}" rx="3" fill="#3d3d3d"/>
<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="#1a62ad"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
${text(label, left / 2, left)}
${text(value, left + right / 2, right)}
</g>
</svg>
`;
}

/** About the pixels of a text of 11 pixels; `textLength` makes every font fit. */
function widthOf(text) {
  const letters = [...text.normalize('NFC')].map((letter) => {
    if (/[ ,.:ijlftrI]/.test(letter)) return 4.3;
    return /[mwMW%≥≤NO]/.test(letter) ? 9.3 : 6.9;
  });
  return Math.round(letters.reduce((sum, pixels) => sum + pixels, 0));
}

function text(said, middle, width) {
  return `<text x="${middle}" y="14" textLength="${width - PADDING}" lengthAdjust="spacingAndGlyphs">${escaped(said)}</text>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

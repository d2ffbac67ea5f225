/**
 * Which indicators a reader may take for one another. It follows from what they count: the same, one a part of what the
 * other counts, or rows of other wholes that meet like conditions ("on time", "online").
 */
const ALIKE = 0.5;

/** The entries that may be taken for a definition, in the order of the catalogue. */
export function variantsOf({ entries, isWithin }, definition) {
  const mine = countedBy(definition);
  return entries.filter(({ definition: other }) => other !== definition && isConfused(mine, countedBy(other)));

  function isConfused(one, other) {
    return one.name === other.name || isWithin(one, other) || isWithin(other, one) || likeness(one, other) >= ALIKE;
  }
}

function countedBy({ numerator, of }) {
  return numerator ?? of;
}

/** How much of what two counts ask of their rows is common to both, from 0 to 1. */
function likeness(one, other) {
  const [mine, theirs] = [one, other].map((measure) => new Set(conditionsOf(measure.rows)));
  const common = [...mine].filter((condition) => theirs.has(condition)).length;
  return common === 0 ? 0 : common / (mine.size + theirs.size - common);
}

/** The values that rows must have, of what is true or false the field too. */
function conditionsOf(rows) {
  switch (rows.rule) {
    case 'within': {
      const { field, among } = rows.where;
      const asked = among.map((value) => (typeof value === 'boolean' ? `${field}: ${value}` : value));
      return [...asked, ...conditionsOf(rows.whole.rows)];
    }
    case 'rest':
      return conditionsOf(rows.whole.rows);
    case 'together':
      return rows.parts.flatMap((part) => conditionsOf(part.rows));
    default:
      return [];
  }
}

/** A figure from CommonJS: `node share.cjs ONLINE RECEIVED [vi|en]`. */
const { checkCount } = require('@hanoi-dx/core/exact');
const { calculate, explain, onlineShareOfReceived } = require('@hanoi-dx/core/indicators');

const [online = '', received = '', locale = 'vi'] = process.argv.slice(2);
const counts = { receivedOnline: Number(online), received: Number(received) };
const wrong = Object.entries(counts).flatMap(([name, count]) => {
  const checked = checkCount(count, [name]);
  return checked.ok ? [] : checked.issues;
});

if (online === '' || received === '' || !['vi', 'en'].includes(locale)) {
  console.error('node share.cjs ONLINE RECEIVED [vi|en]');
  process.exitCode = 1;
} else if (wrong.length > 0) {
  for (const { path, message } of wrong) console.error(`${path.join('.')}: ${message[locale]}`);
  process.exitCode = 1;
} else {
  console.log(explain(calculate(onlineShareOfReceived, counts), locale));
}

/** Runs one topic and sends its lines to the process that asked for them. */
const { lines } = await import(new URL(`../${process.argv[2]}`, import.meta.url).href);
process.send(await lines(), () => process.exit(0));

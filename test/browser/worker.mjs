import { run } from './run.mjs';

run(location).then(postMessage, (error) => postMessage({ failed: String(error.stack) }));

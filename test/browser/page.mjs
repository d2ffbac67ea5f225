import { run } from './run.mjs';

run(location).then(
  (answers) => console.log(JSON.stringify(answers)),
  (error) => console.log(JSON.stringify({ failed: String(error.stack) })),
);

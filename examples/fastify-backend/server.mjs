/** Starts the backend: `node server.mjs [PORT]`. */
import { buildApp } from './app.mjs';

const app = await buildApp();
console.log(await app.listen({ port: Number(process.argv[2] ?? 3000) }));

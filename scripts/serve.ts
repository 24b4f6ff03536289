/** `npm run serve`: serves a built site without building it (`--dir`, PORT). */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from './lib/serve.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const port = Number(process.env.PORT ?? 4321);
await serveSite(path.resolve(values.dir), port);
console.log(`http://localhost:${port}`);

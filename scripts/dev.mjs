// npm run dev: Vite's development server; what follows `--` is passed on to it.

import {ensureDependencies, run, tool} from './setup.mjs';

await ensureDependencies();
const {code} = await run(process.execPath, [tool('vite'), ...process.argv.slice(2)], {
  limitMs: 2 ** 31 - 20_000,
});
process.exitCode = code;

// npm run bench: what the atlas costs with 100, 1,000, 10,000 and 100,000 journeys, as multiples of what the barest map page with the same data costs.
// `--sizes 100,1000` and `--only scrub,memory` measure a part, `--runs 5` oftener, `--out file` writes every number as JSON, `--write-docs` puts the table into
// docs/performance.md. docs/performance.md tells what is measured, and how. It fails where something fails or is blank, never because of a time.

import {ensureChromium, ensureDependencies} from '../scripts/setup.mjs';

await ensureDependencies();
const executablePath = await ensureChromium();
const {runnerImport} = await import('vite');
const {module} = await runnerImport('./bench/scale/main.ts');
process.exitCode = await module.main(process.argv.slice(2), executablePath);

// npm run bench:endurance: whether heap, listeners, WebGL contexts and elements stay level, over fifty mounts and unmounts, and over half an hour of drawing the clock through
// 10,000 journeys. `--steps 5000` draws less, `--mounts 10` mounts less, `--journeys 1000` asks it of another size. It fails where something grows.

import {ensureChromium, ensureDependencies} from '../scripts/setup.mjs';

await ensureDependencies();
const executablePath = await ensureChromium();
const {runnerImport} = await import('vite');
const {module} = await runnerImport('./bench/endurance/main.ts');
process.exitCode = await module.main(process.argv.slice(2), executablePath);

/** `npm run data -- check | compile | pin | diff | schema | embedding`: what is done to the authored dataset and the documents by hand and in continuous integration. */
import {run} from './run';

process.exitCode = run(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  complain: text => process.stderr.write(`${text}\n`),
});

import {afterEach} from 'vitest';

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone !== 'Pacific/Apia') throw new Error(`unexpected time zone: ${zone}; expected Pacific/Apia`);

// testing-library needs a document, which only the tests of components (*.test.tsx) have
if (typeof document !== 'undefined') {
  const {cleanup} = await import('@testing-library/react');
  // React then complains of an update that no act() awaits, instead of leaving the test to race it
  Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});
  afterEach(cleanup);
}

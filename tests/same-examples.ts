import fc from 'fast-check';

/*
 * Properties draw the same examples on every run, so that what fails on one machine fails on each.
 * FC_SEED=random looks at others, FC_SEED=number at those of a failure.
 */
const asked = typeof process === 'undefined' ? undefined : process.env['FC_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20261120) });

// Runs a TypeScript module from the terminal: node tools/run.js FILE [arguments …]
// The module exports main(argv: string[]): Promise<number>; the number is the exit code.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.js';
import { root, runPackage } from './local-command.js';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('usage: node tools/run.js FILE [arguments …]');
  process.exit(2);
}
await ensureInstalled();
// The project's tsconfig extends one that SvelteKit writes.
if (!existsSync(resolve(root, '.svelte-kit/tsconfig.json'))) {
  await runPackage('@sveltejs/kit', ['sync']);
}
process.argv.splice(1, 2, file);
const { createRunnableDevEnvironment, resolveConfig } = await import('vite');
// What Vite's runnerImport does, but open until the end: a module may import another one late.
const environment = createRunnableDevEnvironment(
  'inline',
  await resolveConfig(
    {
      ...{ configFile: false, envDir: false, cacheDir: root, logLevel: 'error' },
      environments: {
        inline: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  ),
  { runnerOptions: { hmr: { logger: false } }, hot: false },
);
await environment.init();
try {
  const module = await environment.runner.import(file);
  process.exitCode = await module.main(rest);
} finally {
  await environment.close();
}

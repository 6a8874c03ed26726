// node .ci/run-module.mjs <module.ts> [arguments]
// Runs a TypeScript module of the project in Node. The module exports main(args): Promise<exit code>.
import path from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { ROOT, stop } from './processes.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) stop('Usage: node .ci/run-module.mjs <module.ts> [arguments]', 2);

ensureDependencies();
const { createServer } = await import('vite');
// Not Vite's runnerImport: it closes its runner before main() runs, and import() inside main() would then fail.
const server = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'custom',
  logLevel: 'warn',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { main } = await server.environments.ssr.runner.import(path.resolve(ROOT, file));
  if (typeof main !== 'function') stop(`${file} exports no main(args) function.`, 2);
  process.exitCode = await main(args);
} finally {
  await server.close();
}

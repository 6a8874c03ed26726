// npm start [-- --port 8080 --host 0.0.0.0]: installs if needed, builds, and serves the result.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { ROOT, stop } from './processes.mjs';

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}`);
    return { port, host: values.host ?? 'localhost' };
  } catch (error) {
    return stop(`用法 / Usage: npm start -- [--port 8080] [--host 0.0.0.0]\n${error.message}`, 2);
  }
}

const options = readOptions();
ensureDependencies();
const { build, preview } = await import('vite');
try {
  console.log('正在构建 / Building …');
  await build({ root: ROOT, logLevel: 'warn' });
  // Without strictPort, Vite tries the next port when one is taken.
  const server = await preview({ root: ROOT, logLevel: 'warn', preview: options });
  const addresses = [...server.resolvedUrls.local, ...server.resolvedUrls.network].join('  ');
  console.log(`一屏已就绪，请用浏览器打开 / Yiping is ready, open in a browser: ${addresses}`);
} catch (error) {
  stop(`无法启动 / Could not start: ${error.message}`);
}

// Brings node_modules in line with package-lock.json, so that a fresh clone needs no install step. bench/ has
// its own of both: the libraries it compares with outweigh everything else, and only it needs them. Nothing
// from node_modules may be imported here, and the syntax must parse on old Node versions.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isStartedDirectly, ROOT, runNpm, stop } from './processes.mjs';

function packagesIn(file) {
  const place = path.join(ROOT, file);
  return existsSync(place) ? Object.entries(JSON.parse(readFileSync(place, 'utf8')).packages) : [];
}

/** npm writes node_modules/.package-lock.json last, so a broken install has none. */
function isInstalled(base) {
  const installed = new Map(packagesIn(path.join(base, 'node_modules/.package-lock.json')));
  // A node_modules copied from another kind of computer holds the wrong binaries.
  const isForThisMachine = ({ os, cpu }) =>
    (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
  return (
    installed.size > 0 &&
    [...installed.values()].every(isForThisMachine) &&
    packagesIn(path.join(base, 'package-lock.json')).every(
      ([folder, { version, optional }]) =>
        folder === '' || (optional && !installed.has(folder)) || installed.get(folder)?.version === version,
    )
  );
}

function isSupportedNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

/** `base`: the folder of the package.json, relative to the project. */
export function ensureDependencies(base = '') {
  if (!isSupportedNode()) {
    stop(
      `需要 Node.js 20.19 以上（或 22.13 以上、24 以上），当前为 ${process.versions.node}。\n` +
        `Node.js 20.19 or later (or 22.13 or later, or 24 or later) is needed; this is ${process.versions.node}.`,
    );
  }
  if (isInstalled(base)) return;
  console.log('正在安装依赖（npm ci） / Installing dependencies (npm ci) …');
  const cwd = path.join(ROOT, base);
  if (runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd }) !== 0 || !isInstalled(base)) {
    stop(
      '依赖安装失败：请检查能否连接 npm 源，再重试。\n' +
        'Installing the dependencies failed: check that the npm registry can be reached, then try again.',
    );
  }
}

if (isStartedDirectly(import.meta.url)) ensureDependencies();

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in this terminal and returns its exit code (127: could not be started). */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (error) return 127;
  return status ?? 1;
}

/** How to start npm: with the npm that started this process, if any, since on Windows `npm` is a script. */
export function npmCommand(args) {
  const cli = process.env.npm_execpath;
  if (cli && /^npm-cli\.c?js$/.test(path.basename(cli))) return [process.execPath, [cli, ...args], {}];
  return ['npm', args, { shell: process.platform === 'win32' }];
}

/** Runs npm and returns its exit code. */
export function runNpm(args, options = {}) {
  const [command, all, how] = npmCommand(args);
  return run(command, all, { ...how, ...options });
}

/** True when this file was started as `node <file>`, not imported. */
export function isStartedDirectly(importMetaUrl) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(importMetaUrl);
}

/** Exits with a message. */
export function stop(sentence, code = 1) {
  console.error(`\n${sentence}\n`);
  process.exit(code);
}

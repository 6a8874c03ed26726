// Finds a Chromium for the browser tests. Where apt works (Debian, as root or with passwordless sudo) it
// installs a missing browser, and a Chinese font: without one, screenshots and text widths would be of empty
// boxes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isStartedDirectly, run, stop } from './processes.mjs';

const { env, platform } = process;
const onPath = (name) => (env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

const PLACES = {
  linux: () => ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'].flatMap(onPath),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
  win32: () =>
    [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
          path.join(folder, file),
        ),
      ),
};

const answer = (command, args) => spawnSync(command, args, { encoding: 'utf8', timeout: 30_000 });

/**
 * Only starting it proves that it works: Ubuntu's `chromium` is a stub that asks for a snap. On Windows
 * --version would open a window.
 */
const works = (file) =>
  existsSync(file) && (platform === 'win32' || answer(file, ['--version']).status === 0);

/** The path of a Chromium, Chrome or Edge on this computer, or undefined. */
export function findBrowser() {
  if (!env.YIPING_CHROMIUM) return (PLACES[platform] ?? PLACES.linux)().find(works);
  if (works(env.YIPING_CHROMIUM)) return env.YIPING_CHROMIUM;
  return stop(`YIPING_CHROMIUM names no working browser: ${env.YIPING_CHROMIUM}`);
}

const hasChineseFont = () => platform !== 'linux' || Boolean(answer('fc-list', [':lang=zh']).stdout?.trim());

/** Reports nothing: the caller checks again. */
function installByApt(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!onPath('apt-get').some(existsSync) || !(isRoot || answer('sudo', ['-n', 'true']).status === 0)) return;
  console.log(
    `正在用 apt-get 安装 ${packages.join('、')}，供浏览器测试使用；如用自己的浏览器，请设置 YIPING_CHROMIUM\n` +
      `Installing ${packages.join(', ')} with apt-get, for the browser tests; to use a browser of your own instead: YIPING_CHROMIUM=/path/to/chrome npm test`,
  );
  const sudo = isRoot ? [] : ['sudo', '-n'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...args] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...step];
    run(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/** Returns the browser's path, or exits with a message that says what to install. */
export function ensureBrowser() {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-wqy-microhei', 'fontconfig']),
  ];
  if (missing.length > 0) installByApt(missing);
  if (!hasChineseFont())
    stop('The browser tests need a Chinese font: install, for example, fonts-wqy-microhei and fontconfig.');
  return (
    findBrowser() ??
    stop(
      'The browser tests need Chromium, Google Chrome or Microsoft Edge: install one, or set YIPING_CHROMIUM to its executable.',
    )
  );
}

if (isStartedDirectly(import.meta.url)) console.log(ensureBrowser());

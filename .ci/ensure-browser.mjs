// Finds a Chromium for the browser tests and, where the system's package manager may be used, installs one
// together with a Chinese font: without it screenshots and text widths would show empty boxes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isStartedDirectly, run, stop } from './processes.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const { env, platform } = process;
const KNOWN_PLACES = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const MANAGERS = [
  {
    command: 'apt-get',
    steps: [['update'], ['install', '-y', '--no-install-recommends']],
    browser: ['chromium'],
    font: ['fonts-wqy-microhei', 'fontconfig'],
  },
  {
    command: 'dnf',
    steps: [['install', '-y']],
    browser: ['chromium'],
    font: ['wqy-microhei-fonts', 'fontconfig'],
  },
  {
    command: 'apk',
    steps: [['add', '--no-cache']],
    browser: ['chromium'],
    font: ['font-noto-cjk', 'fontconfig'],
  },
  { command: 'brew', steps: [['install', '--cask']], browser: ['google-chrome'], font: [] },
];

const succeeds = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;

function onPath(name) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Starting it is the only proof: Ubuntu's `chromium` package is a stub that only asks for a snap. */
function works(file) {
  if (!existsSync(file)) return false;
  // On Windows --version opens a window instead of answering.
  return platform === 'win32' || succeeds(file, ['--version']);
}

/** The path of a Chromium, Chrome or Edge on this computer, or undefined. */
export function findBrowser() {
  if (env.YIPING_CHROMIUM) {
    if (works(env.YIPING_CHROMIUM)) return env.YIPING_CHROMIUM;
    stop(`YIPING_CHROMIUM names no working browser: ${env.YIPING_CHROMIUM}`);
  }
  const candidates = [...NAMES.map(onPath).filter(Boolean), ...(KNOWN_PLACES[platform] ?? [])];
  return candidates.find(works);
}

function hasChineseFont() {
  if (platform !== 'linux') return true;
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs what is missing; whether it worked, the caller finds out by looking again. */
function install({ browser, font }) {
  const manager = MANAGERS.find(({ command }) => onPath(command));
  if (!manager) return;
  const packages = [
    ...(browser && !(manager.command === 'apt-get' && isUbuntu()) ? manager.browser : []),
    ...(font ? manager.font : []),
  ];
  if (packages.length === 0) return;
  const needsRoot = manager.command !== 'brew' && process.getuid?.() !== 0;
  if (needsRoot && !succeeds('sudo', ['-n', 'true'])) return;
  console.log(`Installing ${packages.join(', ')} with ${manager.command} …`);
  for (const step of manager.steps) {
    const words = [manager.command, ...step, ...(step[0] === 'update' ? [] : packages)];
    const [command, ...args] = needsRoot
      ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', ...words]
      : words;
    run(command, args, { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

/** Gives the browser's path, or ends the process with a sentence that says what to install. */
export function ensureBrowser() {
  let browser = findBrowser();
  if (!browser || !hasChineseFont()) {
    install({ browser: !browser, font: !hasChineseFont() });
    browser = findBrowser();
  }
  if (!browser) {
    stop(
      'The browser tests need Chromium, Google Chrome or Microsoft Edge: install one, ' +
        'or set YIPING_CHROMIUM to the path of its executable.',
    );
  }
  if (!hasChineseFont()) {
    stop(
      'The browser tests need a Chinese font and fontconfig: install, for example, fonts-wqy-microhei and fontconfig.',
    );
  }
  return browser;
}

if (isStartedDirectly(import.meta.url)) console.log(ensureBrowser());

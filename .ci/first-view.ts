import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type Rolldown, type RunnableDevEnvironment } from 'vite';

// Not import.meta.url: it is not a file URL when tests import this module.
const ROOT = `${process.cwd()}/`;

/** The page rendered at build time uses these names too; with hashes, both would need the same build. */
export const cssModules = { generateScopedName: '[name]_[local]' };

/**
 * Builds index.html with its first view in it: the desk rendered from data/, its styles and its first
 * scripts, so that nothing else must load before it is visible. The hashes of what is inlined go into a
 * content security policy.
 */
export function firstView(): Plugin[] {
  let styles = '';
  return [
    {
      name: 'yiping-inline-boot',
      apply: 'build',
      transformIndexHtml: { order: 'pre', handler: inlineBoot },
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          styles = takeStyles(bundle);
        },
      },
    },
    {
      name: 'yiping-first-view',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: async (html, { bundle }) =>
          withView(figuresFirst(html, bundle).replace('</title>', `</title>\n    <style>${styles}</style>`)),
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const page = bundle['index.html'];
          if (page?.type !== 'asset') this.error('There is no index.html.');
          const html = String(page.source);
          if (/<[^>]*\sstyle=/.test(html))
            this.error('index.html has a style attribute, which no hash can allow.');
          this.emitFile({ type: 'asset', fileName: 'content-security-policy.txt', source: policyFor(html) });
        },
      },
    },
  ];
}

/** Strips comments and indents; a minifier would emit syntax that old browsers cannot read. */
async function readBoot(name: string): Promise<string> {
  const source = await readFile(`${ROOT}src/boot/${name}.js`, 'utf8');
  return source.replaceAll(/^\s*(\/\/.*\n|\n)?/gm, '').trim();
}

async function inlineBoot(html: string): Promise<string> {
  const scripts = [...html.matchAll(/<script src="\/src\/boot\/([\w-]+)\.js"><\/script>/g)];
  let result = html;
  for (const [tag, name = ''] of scripts) {
    const code = await readBoot(name);
    result = result.replace(tag, () => `<script>${code}</script>`);
  }
  return result;
}

/** Removes the CSS files of the start, the desk and the panels from the bundle and returns their styles. */
function takeStyles(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const first = chunks.filter(
    (chunk) =>
      chunk === entry ||
      ['start', 'desk', 'panels'].includes(chunk.name) ||
      entry?.imports.includes(chunk.fileName),
  );
  const files = new Set(first.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  let styles = '';
  for (const file of files) {
    const asset = bundle[file];
    if (asset?.type === 'asset') styles += String(asset.source).trim();
    delete bundle[file];
  }
  for (const { viteMetadata } of chunks) for (const file of files) viteMetadata?.importedCss.delete(file);
  return styles;
}

/**
 * The view needs its data files before it needs the program, so scripts get a low priority. main.tsx only
 * imports `start` once it runs, so the page preloads it.
 */
function figuresFirst(html: string, bundle: Rolldown.OutputBundle = {}): string {
  const start = Object.values(bundle).find((output) => output.type === 'chunk' && output.name === 'start');
  const ahead = start
    ? `<link rel="modulepreload" crossorigin href="./${start.fileName}">\n  </head>`
    : '</head>';
  return html
    .replace('</head>', ahead)
    .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"');
}

async function withView(html: string): Promise<string> {
  const view = await render();
  if (!view) return html;
  const hash = await contentHash();
  const files = await Promise.all(
    view.paths.map(async (path) => ({ path, hash: hash(await readFile(ROOT + path)) })),
  );
  const list = `<script type="application/json" id="first-view-files">${JSON.stringify(files)}</script>`;
  const note =
    `<p class="first-view-note" role="status"><span data-says="checking">${view.words.checking}</span>` +
    `<span data-says="changed">${view.words.changed}</span></p>`;
  return html
    .replace('<script>', () => `${list}\n    <script>`)
    .replace(
      /<div id="root">[\s\S]*?<\/div>/,
      () => `${note}\n    <div id="root" data-rendered>${view.html}</div>`,
    );
}

/** The hash function that the page itself uses. */
export async function contentHash(): Promise<(bytes: Uint8Array) => string> {
  return runInNewContext(`${await readFile(`${ROOT}src/boot/content-hash.js`, 'utf8')}; contentHash`);
}

async function render() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    css: { modules: cssModules },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { runner } = server.environments.ssr as RunnableDevEnvironment;
    const { renderFirstView } = await runner.import<typeof import('../src/app/prerender')>(
      `${ROOT}src/app/prerender.tsx`,
    );
    return await renderFirstView((path) => readFile(ROOT + path));
  } finally {
    await server.close();
  }
}

function policyFor(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes('script')].join(' '),
    ["style-src 'self'", ...hashes('style')].join(' '),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    // The presenter view shows the wall in iframes.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

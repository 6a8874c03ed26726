import { readdir, readFile } from 'node:fs/promises';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

// Not import.meta.url: it is not a file URL when tests import this module.
const SOURCE = `${process.cwd()}/docs/guide/`;

const languages = {
  zh: { lang: 'zh-CN', switch: '<a href="../en/PAGE" lang="en" hreflang="en">English</a>' },
  en: { lang: 'en', switch: '<a href="../zh/PAGE" lang="zh-CN" hreflang="zh-CN">中文</a>' },
} as const;

/**
 * The guide for those who enter data, which the help sheet opens: pages without scripts, made from docs/guide at build time, and
 * served by the development server.
 */
export function guide(): Plugin {
  return {
    name: 'yiping-guide',
    async generateBundle() {
      for (const [fileName, source] of await guideFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = request.url?.replace(/^\/|[?#].*$/g, '') ?? '';
        if (!name.startsWith('guide/')) return next();
        guideFiles().then((files) => {
          const file = files.get(name);
          if (file === undefined) return next();
          response.setHeader('Content-Type', `text/${name.endsWith('.css') ? 'css' : 'html'}; charset=utf-8`);
          response.end(file);
        }, next);
      });
    },
  };
}

/** The files of the guide by their paths in the build. */
export async function guideFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['guide/guide.css', await readFile(`${SOURCE}guide.css`, 'utf8')]]);
  for (const language of ['zh', 'en'] as const) {
    for (const name of await readdir(SOURCE + language)) {
      const page = name.replace(/\.md$/, '.html');
      const markdown = await readFile(`${SOURCE}${language}/${name}`, 'utf8');
      files.set(`guide/${language}/${page}`, await htmlOf(markdown, language, page));
    }
  }
  return files;
}

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
  walkTokens(token) {
    if (token.type === 'link') token.href = token.href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html');
  },
});

/** As GitHub names the anchor of a heading, so that the same links work there. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

async function htmlOf(markdown: string, language: keyof typeof languages, page: string): Promise<string> {
  const { lang, switch: link } = languages[language];
  const [, title = ''] = /^# (.+)$/m.exec(markdown) ?? [];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" type="image/png" href="../../favicon.png">
    <link rel="stylesheet" href="../guide.css">
  </head>
  <body>
    <p class="language">${link.replace('PAGE', page)}</p>
    <main>
${await marked.parse(markdown)}    </main>
  </body>
</html>
`;
}

import { existsSync, readdirSync } from 'node:fs';
import type { Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { guideFiles } from '../../.ci/guide';
import { guideLanguages, guidePages, guideTokens } from './guide-text';

const files = await guideFiles();
const pages = [...files].filter(([name]) => name.endsWith('.html'));

/** What a page is made of, apart from its words. */
function shapeOf(token: Token): readonly unknown[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [['heading', token.depth]];
    case 'table':
      return [['table', token.rows.length]];
    case 'list':
      return [['list', token.items.length]];
    case 'code':
      return [['code', token.text]];
    default:
      return [[token.type]];
  }
}

test.each(guidePages)('the page %s says as much in English as in Chinese', (page) => {
  const [zh, en] = guideLanguages.map((language) => guideTokens(language, page).flatMap(shapeOf));
  expect(en).toEqual(zh);
});

test('there is no page but those that are tested', () => {
  for (const language of guideLanguages) {
    expect(readdirSync(`docs/guide/${language}`).sort()).toEqual(
      guidePages.map((page) => `${page}.md`).sort(),
    );
  }
});

describe('the built guide', () => {
  test.each(pages)('%s leads nowhere but to what is there', (name, html) => {
    const targets = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target = '']) =>
      decodeURIComponent(new URL(target, `https://site/${name}`).href.replace('https://site/', '')),
    );
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) {
      const [file = '', anchor] = target.split('#');
      expect(files.has(file) || existsSync(`public/${file}`), target).toBe(true);
      if (anchor !== undefined) expect(files.get(file), target).toContain(`id="${anchor}"`);
    }
  });

  test.each(pages)(
    '%s has neither scripts nor styles of its own, which the policy would refuse',
    (_, html) => {
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    },
  );
});

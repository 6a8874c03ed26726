import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/i18n/messages-in';
import { selectShownPages } from '../../src/store/show';
import { appStore } from '../../src/store/store';
import { loadShared } from '../data-files/load-data';
import { closeDesk, openDesk } from '../support/open-desk';
import { unwantedWords } from '../support/unwanted-words';

afterEach(closeDesk);

const places = loadShared().index.regions.flatMap(({ id, periods }) =>
  periods.map(({ code }) => ({ region: id, period: code })),
);
const cases = places.flatMap((place) => (['zh', 'en'] as const).map((language) => ({ ...place, language })));

/** What the page in view says, text by text; what is only measured is not in view. */
function textsOnWall(): readonly string[] {
  const wall = document.querySelector('[data-wall]')?.cloneNode(true) as HTMLElement;
  for (const unseen of wall.querySelectorAll('[data-measuring]')) unseen.remove();
  const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts;
}

/** What stands beside figures and lists to qualify them, and may do so once on a screen. */
function captionsIn(language: 'zh' | 'en'): readonly string[] {
  const { noBasis, basis, growthKind, period, notInSource, notInDatabase, source, panelText } =
    messagesIn[language];
  return [
    ...[noBasis, basis.unstated, growthKind.unstated, period.unstated, notInSource, notInDatabase],
    ...[source.dateMissing, source.notAdditive, panelText.caseNote, panelText.spendingNote],
    panelText.totalsOverlap,
  ];
}

describe.each(cases)(
  'the default show of $region in $period, in $language',
  ({ region, period, language }) => {
    test('holds no unwanted word, no caption twice on a screen, and no page without contents', async () => {
      window.localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
      await openDesk(`?present=default&region=${region}&period=${period}`);
      const pages = selectShownPages(appStore.getState());
      const listsProjects = Object.values(appStore.getState().files).some(
        (file) => file.status === 'ready' && file.value.projects.length > 0,
      );
      expect(pages.some(({ id }) => id === 'all-projects')).toBe(listsProjects);
      for (const [at, { id }] of pages.entries()) {
        act(() => appStore.getState().turnTo(at + 1));
        await waitFor(() => expect(document.querySelector('[data-wall] [data-title]')).not.toBeNull());
        const said = textsOnWall();
        expect(
          said.filter((text) => unwantedWords[language].test(text)),
          id,
        ).toEqual([]);
        const captions = said
          .flatMap((text) => text.split(' · '))
          .map((text) => text.replace(/^[①②③°]\s*/, ''));
        // The closing page lists documents, each with its date.
        const mayRepeat = id === 'closing' ? [messagesIn[language].source.dateMissing] : [];
        const repeated = captionsIn(language).filter(
          (caption) => captions.filter((text) => text === caption).length > 1 && !mayRepeat.includes(caption),
        );
        expect(repeated, id).toEqual([]);
      }
    });
  },
);

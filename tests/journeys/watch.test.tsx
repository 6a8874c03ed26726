import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buttons, closeDesk, goBack, openDesk } from '../support/open-desk';

beforeEach(() => localStorage.clear());
afterEach(closeDesk);

async function openWatch(query: string, language: 'zh' | 'en') {
  localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
  const desk = await openDesk(query);
  fireEvent.keyDown(document.body, { key: 'w' });
  await waitFor(() => expect(document.querySelector('dialog h2')).not.toBeNull());
  return desk;
}

const sheet = () => document.querySelector('dialog') as HTMLElement;
const items = () => [...sheet().querySelectorAll('li')].map(({ textContent }) => textContent ?? '');

describe.each([
  {
    language: 'zh' as const,
    lagging: /关注.*资质以上建筑业产值.*7\.2%.*参考线≥8%；本机设定.*距参考线差 0\.8个百分点.*测算/,
    none: '没有目标，也没有设参考线',
    badge: /^关注指标$/,
    target: /滞后.*地区生产总值.*6%.*6\.5%.*低于目标.*0\.5.*个百分点/,
    nothing: '没有需要关注的指标',
    meets: '资质以上建筑业产值 增速 参考线',
    warns: '资质以上建筑业产值 增速 预警线',
    reset: /^恢复原设定$/,
  },
  {
    language: 'en' as const,
    lagging:
      /Attention.*Output of qualified builders.*7\.2.*Reference line ≥8%; set in this browser.*0\.8 percentage points.*computed/,
    none: 'no reference line is set',
    badge: /^Watch list$/,
    target: /Behind.*GDP.*6%.*6\.5%.*below target by.*0\.5.*percentage points/,
    nothing: 'Nothing needs attention',
    meets: 'Output of qualified builders Growth Reference line',
    warns: 'Output of qualified builders Growth Warning line',
    reset: /^Undo$/,
  },
])(
  'the watch list, in $language',
  ({ language, lagging, none, badge, target, nothing, meets, warns, reset }) => {
    test('has no mark of its own: nothing is counted until a document or the user sets something', async () => {
      await openWatch('', language);
      expect(items()).toEqual([]);
      expect(sheet()).toHaveTextContent(none);
      expect(buttons(badge)).toHaveLength(1);
    });

    test('names a target that is missed', async () => {
      await openWatch('?v=1&region=changchun&period=2024H1', language);
      expect(items()).toHaveLength(1);
      expect(items()[0]).toMatch(target);
    });

    test('says so when nothing falls short', async () => {
      await openWatch('?v=1&region=changchun&period=2025H1', language);
      expect(items()).toEqual([]);
      expect(sheet()).toHaveTextContent(nothing);
    });

    test('uses the user’s own line, leads to the figure, keeps the line over a reload, refuses nonsense, and forgets it', async () => {
      await openWatch('', language);
      const type = (value: string, label = meets) => {
        const field = sheet().querySelector(`input[aria-label="${label}"]`) as HTMLInputElement;
        fireEvent.change(field, { target: { value } });
        fireEvent.blur(field);
      };
      type('five');
      expect(items()).toEqual([]);
      type('7');
      expect(items()).toEqual([]);
      expect(sheet()).toHaveTextContent(nothing);
      type('8');
      expect(items()[0]).toMatch(lagging);
      type('9', warns);
      expect(sheet().querySelector('[role="alert"]')).not.toBeNull();
      type('', warns);
      expect(sheet().querySelector('[role="alert"]')).toBeNull();

      closeDesk();
      const { user } = await openDesk('');
      fireEvent.keyDown(document.body, { key: 'w' });
      await waitFor(() => expect(items()[0]).toMatch(lagging));
      await user.click(
        sheet().querySelector('[data-ref="erdao.2024H1.construction-output.growth"]') as Element,
      );
      await waitFor(() =>
        expect(window.location.search).toContain('figure=erdao.2024H1.construction-output.growth'),
      );
      await goBack();
      await user.click(buttons(reset, sheet()).filter(({ disabled }) => !disabled)[0] as Element);
      await waitFor(() => expect(items()).toEqual([]));
    });

    test('finds a threshold again that an earlier version saved', async () => {
      const thresholds = { 'erdao.construction-output.growth': { meets: 10, warns: 8 } };
      localStorage.setItem('yiping.preferences', JSON.stringify({ language, thresholds }));
      await openDesk('');
      fireEvent.keyDown(document.body, { key: 'w' });
      await waitFor(() => expect(items()).toHaveLength(1));
      expect(items()[0]).toMatch(/≥10%.*<8%/);
    });
  },
);

import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buttons, closeDesk, openDesk } from '../support/open-desk';

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
    lagging: /关注.*资质以上建筑业产值.*7\.2%.*达标≥10%，预警<0%；编者设定.*2\.8个百分点.*测算/,
    target: /滞后.*地区生产总值.*6%.*6\.5%.*低于目标.*0\.5.*个百分点/,
    nothing: '没有需要关注的指标',
    meets: '资质以上建筑业产值 增速 达标',
    reset: /^恢复编者设定$/,
    own: '本机设定',
  },
  {
    language: 'en' as const,
    lagging:
      /Attention.*Output of qualified builders.*7\.2.*on target ≥10%, warning <0%; set by the editors.*2\.8 percentage points.*computed/,
    target: /Behind.*GDP.*6%.*6\.5%.*below target by.*0\.5.*percentage points/,
    nothing: 'Nothing needs attention',
    meets: 'Output of qualified builders Growth On target',
    reset: /^Back to the editors’$/,
    own: 'set in this browser',
  },
])('the watch list, in $language', ({ language, lagging, target, nothing, meets, reset, own }) => {
  test('names what falls short of a threshold, with the figure, the limits and who set them', async () => {
    const { user } = await openWatch('', language);
    expect(items()).toHaveLength(1);
    expect(items()[0]).toMatch(lagging);
    await user.click(
      sheet().querySelector('[data-ref="erdao.2024H1.construction-output.growth"]') as Element,
    );
    await waitFor(() =>
      expect(window.location.search).toContain('figure=erdao.2024H1.construction-output.growth'),
    );
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

  test('uses the user’s own limits, keeps them over a reload, refuses nonsense, and resets them', async () => {
    await openWatch('', language);
    const field = () =>
      sheet().querySelector<HTMLInputElement>(`input[aria-label="${meets}"]`) as HTMLInputElement;
    const type = (value: string) => {
      fireEvent.change(field(), { target: { value } });
      fireEvent.blur(field());
    };
    type('-5');
    expect(sheet().querySelector('[role="alert"]')).not.toBeNull();
    expect(items()).toHaveLength(1);
    type('7');
    expect(sheet().querySelector('[role="alert"]')).toBeNull();
    expect(items()).toEqual([]);
    type('8');
    expect(items()[0]).toContain(own);

    closeDesk();
    const { user } = await openDesk('');
    fireEvent.keyDown(document.body, { key: 'w' });
    await waitFor(() => expect(items()[0]).toContain(own));
    await user.click(buttons(reset, sheet()).filter(({ disabled }) => !disabled)[0] as Element);
    await waitFor(() => expect(items()[0]).not.toContain(own));
  });
});

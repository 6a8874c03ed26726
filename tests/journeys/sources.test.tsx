import { act, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { sharedPaths } from '../../src/data/data-paths';
import { figuresOf } from '../../src/model/figure';
import { panelIds } from '../../src/model/record-values';
import { selectDataset } from '../../src/store/selectors';
import { appStore } from '../../src/store/store';
import { button, closeDesk, committedData, openDesk, panel } from '../support/open-desk';

afterEach(closeDesk);

function sheet(): HTMLElement {
  const dialog = document.querySelector<HTMLElement>('dialog[open]');
  if (!dialog) throw new Error('no sheet is open');
  return dialog;
}

/** The terms of the open sheet with their descriptions. */
function facts(): Record<string, string | undefined> {
  const terms = [...sheet().querySelectorAll('dt')];
  return Object.fromEntries(terms.map((term) => [term.textContent, term.nextElementSibling?.textContent]));
}

describe('the source of', () => {
  test('a headline figure is one click away, with everything needed to trust it', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^近12亿元/));
    expect(sheet()).toHaveTextContent('减税降费与争取上级资金近12亿元');
    expect(facts()).toMatchObject({
      原文表述: '近12亿元',
      数值类型: '近（略低于）',
      数据性质: '实际',
      时期: expect.stringContaining('年初'),
      口径: expect.stringMatching(/.{4}/),
      文件: expect.stringMatching(/.{4}/),
      位置: expect.stringMatching(/第\d+段.*近12亿元/),
      数据版本: 'erdao-2024H1-1',
      发布日期: '原文未载',
    });
    expect(window.location.search).toContain('figure=relief-and-funds.quantity');
    await user.click(button(/^关闭$/, sheet()));
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('a project gives the editors’ decisions and the report’s wording', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^总投资2\.85亿元/, panel('projects')));
    expect(sheet()).toHaveTextContent('吉高科技检验检测基地(数据产业园)总投资2.85亿元');
    expect(facts()).toMatchObject({ 阶段: '在建 · 按口径归类', 原文进展表述: expect.stringMatching(/.{4}/) });
    expect(facts().行业).toMatch(/数字经济 \(I63 I64 I65\)/);
  });

  test('a derived figure gives its formula and says that it was not published', async () => {
    const { user } = await openDesk('');
    await user.click(button(/^−60\.0%/, panel('business-environment')));
    expect(sheet()).toHaveTextContent('−60.0%测算');
    expect(facts()).toMatchObject({ 算式: '(1 − 2.5) ÷ 2.5 × 100%本软件测算，原文没有这个数' });
    expect(facts()).not.toHaveProperty('原文表述');
    // Its operands are one click away.
    await user.click(button(/^2\.5公里/, sheet()));
    expect(facts()).toMatchObject({ 原文表述: expect.stringContaining('2.5公里') });
  });

  test('a forecast is marked as one', async () => {
    const { user } = await openDesk('');
    const forecast = button(/超1亿元/, panel('business-environment'));
    expect(forecast).toHaveTextContent('预计');
    await user.click(forecast);
    expect(facts()).toMatchObject({
      数据性质: '预计',
      时期: expect.stringContaining('2024年全年'),
      原文表述: '超亿元',
    });
  });

  test('a named thing without a figure opens with i', async () => {
    const { user } = await openDesk('');
    const mark = button(/^理想汽车$/, panel('industry'));
    act(() => mark.focus());
    await user.keyboard('i');
    expect(sheet()).toHaveTextContent('理想汽车');
    expect(facts()).toMatchObject({ 位置: expect.stringMatching(/第\d+段.*理想/) });
    expect(facts()).not.toHaveProperty('数值类型');
  });

  test.each([
    ['whole', null],
    ['part', '原文摘录'],
    ['extract', '本库摘录的写法'],
  ])('a phrase of a document that was read as %s is called what it is', async (read, called) => {
    const data = committedData();
    const sources = JSON.parse(data[sharedPaths.sources] as string) as { documents: { id: string }[] };
    const documents = sources.documents.map((of) => (of.id === 'erdao-2024h1' ? { ...of, read } : of));
    const served = { ...data, [sharedPaths.sources]: JSON.stringify({ ...sources, documents }) };
    await openDesk('?v=1&figure=relief-and-funds.quantity', served);
    const wordings = ['原文摘录', '本库摘录的写法'].filter((words) => facts().位置?.includes(words));
    expect(wordings).toEqual(called === null ? [] : [called]);
    expect(facts()).toHaveProperty(read === 'extract' ? '摘录表述' : '原文表述', '近12亿元');
  });

  test('what a source leaves out of a thing is said at its source', async () => {
    await openDesk('?v=1&figure=environment-market.record');
    expect(facts()).toMatchObject({ 说明: expect.stringContaining('原文未载') });
    expect(facts()).not.toHaveProperty('内容');
  });

  test('a figure can be sent as a link', async () => {
    await openDesk('?v=1&figure=class-10bn-projects.quantity');
    expect(facts()).toMatchObject({
      已知成员: expect.stringMatching(/^列名4个，公布4/),
      说明: expect.stringContaining('不作加总'),
    });
  });
});

describe('every figure on the desk', () => {
  test.each(['zh', 'en'] as const)(
    'and every named thing has a source with document and paragraph, in %s',
    async (language) => {
      const { container } = await openDesk('');
      act(() => appStore.getState().setLanguage(language));
      const marks = [...container.querySelectorAll<HTMLElement>('[data-ref]')];
      const refs = new Set(marks.map((mark) => mark.dataset.ref ?? ''));
      expect(refs.size).toBeGreaterThan(90);
      for (const ref of refs) {
        const mark = marks.find((candidate) => candidate.dataset.ref === ref);
        act(() => mark?.focus());
        fireEvent.keyDown(mark ?? document.body, { key: 'i' });
        const dialog = container.querySelector('dialog[open]');
        expect([ref, dialog?.querySelector('q')?.textContent]).toEqual([ref, expect.stringMatching(/./)]);
        expect(dialog?.textContent).toMatch(
          language === 'zh' ? /文件.{4,}位置.*第\d+段/ : /Document.{4,}Place.*¶ \d+/,
        );
        expect(dialog?.textContent).not.toMatch(/undefined|NaN|\[object/);
        act(() => appStore.getState().openFigure(null));
      }
    },
  );

  test('of the data is on the desk or in a sheet that opens from it', async () => {
    const { container } = await openDesk('');
    const shown = new Set(
      [...container.querySelectorAll<HTMLElement>('[data-ref]')].map(
        (mark) => mark.dataset.ref?.split('.')[0],
      ),
    );
    const named = new Set(
      [...container.querySelectorAll<HTMLElement>('[data-record]')].map((mark) => mark.dataset.record),
    );
    const { byPanel } = selectDataset(appStore.getState());
    for (const id of panelIds) {
      for (const record of byPanel.get(id) ?? []) {
        const isThere = shown.has(record.id) || named.has(record.id);
        expect([record.id, figuresOf(record).length, isThere]).toEqual([
          record.id,
          figuresOf(record).length,
          true,
        ]);
      }
    }
  });
});

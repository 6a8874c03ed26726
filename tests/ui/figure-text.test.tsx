import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { figureOf } from '../../src/domain/figure';
import type { CitedQuantity } from '../../src/domain/quantity-schema';
import { LanguageProvider } from '../../src/i18n/language';
import { FigureText } from '../../src/ui/figure-text';
import { asRecord, growth, indicator, quantity } from '../support/made-up-data';

type Props = Partial<Parameters<typeof FigureText>[0]>;

function show(
  of: Parameters<typeof indicator>[0],
  key = 'quantity',
  props: Props = {},
  language: 'zh' | 'en' = 'zh',
) {
  const figure = figureOf(asRecord('indicator', indicator(of)), key);
  if (!figure) throw new Error(`no ${key}`);
  const onOpen = vi.fn();
  render(
    <LanguageProvider language={language}>
      <FigureText figure={figure} onOpen={onOpen} {...props} />
    </LanguageProvider>,
  );
  return { button: screen.getByRole('button'), onOpen };
}

const near: CitedQuantity = quantity(12, '亿元', { qualifier: 'just-under', printed: '近12亿元' });

describe('a figure on the screen', () => {
  test('is named with its qualifier and unit, and by what pressing it does', () => {
    expect(show({ quantity: near }).button).toHaveAccessibleName('近12亿元 看出处');
  });

  test('is named in English as an English reader says it', () => {
    expect(show({ quantity: near }, 'quantity', {}, 'en').button).toHaveAccessibleName(
      'just under ¥1.2 bn Show source',
    );
  });

  test('is named with what it is and of which period, where those are said', () => {
    const { button } = show({ quantity: near }, 'quantity', {
      label: '落位后',
      remark: { short: '°', long: '时期未注明' },
    });
    expect(button).toHaveAccessibleName('落位后 近12亿元 时期未注明 看出处');
    expect(button).toHaveTextContent('落位后近12亿元°');
  });

  test('that fell says so in words and by an arrow that is not read out', () => {
    const { button } = show({ growth: growth(-1.3, { printed: '下降1.3%' }) }, 'growth');
    expect(button).toHaveAccessibleName('下降1.3% 看出处');
    expect(button).toHaveTextContent('下降1.3%↓');
    expect(button).toHaveAttribute('data-direction', 'down');
  });

  test('that did not move has no arrow', () => {
    const { button } = show({ growth: growth(0, { printed: '0.0%' }) }, 'growth');
    expect(button).toHaveTextContent(/^持平$/);
  });

  test('that is a forecast is marked as one and spoken as one', () => {
    const { button } = show({ quantity: quantity(9, '亿元', { nature: 'forecast' }) });
    expect(button).toHaveTextContent('9亿元预计');
    expect(button).toHaveAccessibleName('预计 9亿元 看出处');
  });

  test('whose record already says that it is a plan does not show it twice, but speaks it', () => {
    const { button } = show({ nature: 'plan', quantity: quantity(9, '亿元') }, 'quantity', {
      showNature: false,
    });
    expect(button).toHaveTextContent(/^9亿元$/);
    expect(button).toHaveAccessibleName('计划 9亿元 看出处');
  });

  test('that the software computed is marked 测算', () => {
    const { button } = show({ before: quantity(2.5, '公里'), quantity: quantity(1, '公里') }, 'change');
    expect(button).toHaveTextContent('−60.0%测算');
    expect(button).toHaveAccessibleName('−60.0%（测算） 看出处');
  });

  test('opens its source by mouse and by key', async () => {
    const { button, onOpen } = show({ quantity: near });
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard('{Enter} ');
    expect(onOpen.mock.calls).toEqual(Array(3).fill(['industrial-output.quantity']));
  });
});

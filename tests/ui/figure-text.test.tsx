import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/i18n/language';
import { figureOf } from '../../src/model/figure';
import type { CitedQuantity } from '../../src/model/quantity-schema';
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

/**
 * The visible text, and what a screen reader says: name, then description. Without spaces, which layout adds.
 */
const seen = (button: HTMLElement) => button.textContent?.replace(/\s/g, '');
function heard(button: HTMLElement) {
  const copy = button.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('[aria-hidden]')) element.remove();
  return `${copy.textContent}${button.getAttribute('aria-description')}`.replace(/\s/g, '');
}

const near: CitedQuantity = quantity(12, '亿元', { qualifier: 'just-under', printed: '近12亿元' });

describe('a figure on the screen', () => {
  test('is read out with its qualifier, its unit and the action of pressing it', () => {
    expect(heard(show({ quantity: near }).button)).toBe('近12亿元看出处');
  });

  test('is read out in English as an English reader says it', () => {
    expect(heard(show({ quantity: near }, 'quantity', {}, 'en').button)).toBe('justunder¥1.2bnShowsource');
  });

  test('has its visible text as its name, so that voice control can find it', () => {
    const { button } = show({ quantity: near }, 'quantity', { label: '落位后' });
    expect(button).not.toHaveAttribute('aria-label');
    expect(heard(button)).toContain(seen(button));
  });

  test('says what it is and for which period, if those are given', () => {
    const remark = { short: '°', long: '时期未注明' };
    const { button } = show({ quantity: near }, 'quantity', { label: '落位后', remark });
    expect(seen(button)).toBe('落位后近12亿元°');
    expect(heard(button)).toMatch(/时期未注明看出处$/);
    expect(button).toHaveAttribute('title', '时期未注明');
  });

  test('that fell says so in words and with an arrow that is not read out', () => {
    const { button } = show({ growth: growth(-1.3, { printed: '下降1.3%' }) }, 'growth');
    expect(heard(button)).toBe('下降1.3%看出处');
    expect(seen(button)).toBe('下降1.3%↓');
    expect(button).toHaveAttribute('data-direction', 'down');
  });

  test.each([
    ['higher', -1.9, 'down'],
    ['higher', 1.9, 'up'],
    ['lower', -1.9, 'up'],
    ['lower', 1.9, 'down'],
    ['neither', -1.9, 'down'],
  ] as const)(
    'of which %s is better and that changed by %s has the colour of what went %s',
    (better, percent, colour) => {
      const { button } = show({ growth: growth(percent), better }, 'growth');
      expect(button).toHaveAttribute('data-outlook', colour);
      expect(button).toHaveAttribute('data-direction', percent < 0 ? 'down' : 'up');
    },
  );

  test('that did not change has no arrow', () => {
    const { button } = show({ growth: growth(0, { printed: '0.0%' }) }, 'growth');
    expect(seen(button)).toBe('持平');
  });

  test('that is a forecast is marked as one, visibly and for screen readers', () => {
    const { button } = show({ quantity: quantity(9, '亿元', { nature: 'forecast' }) });
    expect(seen(button)).toBe('9亿元预计');
    expect(heard(button)).toBe('9亿元预计看出处');
  });

  test('that belongs to a record marked as a plan does not repeat it visibly, but for screen readers', () => {
    const plan = { nature: 'plan', quantity: quantity(9, '亿元') } as const;
    const { button } = show(plan, 'quantity', { showNature: false });
    expect(seen(button)).toBe('9亿元');
    expect(heard(button)).toBe('9亿元计划看出处');
  });

  test('computed by the software is marked 测算', () => {
    const { button } = show({ before: quantity(2.5, '公里'), quantity: quantity(1, '公里') }, 'change');
    expect(heard(button)).toBe('−60.0%测算看出处');
  });

  test('opens its source by mouse and keyboard', async () => {
    const { button, onOpen } = show({ quantity: near });
    await userEvent.click(button);
    button.focus();
    await userEvent.keyboard('{Enter} ');
    expect(onOpen.mock.calls).toEqual(Array(3).fill(['industrial-output.quantity']));
  });
});

import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { MarkGroup } from '../../src/ui/mark-group';

function Marks({ names }: { readonly names: readonly string[] }) {
  return names.map((name) => (
    <button key={name} type="button" data-mark tabIndex={-1}>
      {name}
    </button>
  ));
}

function page(names: readonly string[]) {
  return (
    <>
      <button type="button">before</button>
      <MarkGroup label="图">
        <Marks names={names} />
      </MarkGroup>
      <button type="button">after</button>
    </>
  );
}

const focusOf = () => document.activeElement?.textContent;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
});

describe('a group of marks', () => {
  test('is one stop of the Tab key, in both directions', async () => {
    render(page(['a', 'b', 'c']));
    await user.tab();
    await user.tab();
    expect(focusOf()).toBe('a');
    await user.tab();
    expect(focusOf()).toBe('after');
    await user.tab({ shift: true });
    expect(focusOf()).toBe('a');
  });

  test.each([
    ['{ArrowRight}', 'b'],
    ['{ArrowDown}{ArrowDown}', 'c'],
    ['{ArrowLeft}', 'c'],
    ['{ArrowUp}{ArrowUp}', 'b'],
    ['{End}', 'c'],
    ['{End}{ArrowRight}', 'a'],
    ['{End}{Home}', 'a'],
  ])('moves from the first of three by %s to %s', async (keys, to) => {
    render(page(['a', 'b', 'c']));
    act(() => screen.getByRole('button', { name: 'a' }).focus());
    await user.keyboard(keys);
    expect(focusOf()).toBe(to);
  });

  test('is re-entered where it was left', async () => {
    render(page(['a', 'b', 'c']));
    act(() => screen.getByRole('button', { name: 'a' }).focus());
    await user.keyboard('{ArrowRight}');
    await user.tab();
    await user.tab({ shift: true });
    expect(focusOf()).toBe('b');
  });

  test('leaves keys with modifiers to the browser', async () => {
    render(page(['a', 'b']));
    act(() => screen.getByRole('button', { name: 'a' }).focus());
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}{End}{/Control}');
    expect(focusOf()).toBe('a');
  });

  test('stays reachable when its marks arrive later, and when the focused one disappears', async () => {
    const { rerender } = render(page([]));
    rerender(page(['a', 'b']));
    await user.tab();
    await user.tab();
    expect(focusOf()).toBe('a');
    await user.tab();
    rerender(page(['b', 'c']));
    await user.tab({ shift: true });
    expect(focusOf()).toBe('b');
  });

  test('can be left backwards and re-entered', async () => {
    render(page(['a', 'b', 'c']));
    act(() => screen.getByRole('button', { name: 'b' }).focus());
    await user.tab({ shift: true });
    expect(focusOf()).toBe('before');
    await user.tab();
    expect(focusOf()).toBe('b');
  });

  test('takes the focus on a clicked mark, and focuses no mark on a click between them', async () => {
    render(page(['a', 'b', 'c']));
    await user.click(screen.getByRole('button', { name: 'c' }));
    expect(focusOf()).toBe('c');
    await user.click(screen.getByRole('group'));
    expect(['a', 'b', 'c']).not.toContain(focusOf());
  });

  test('has the name of its chart', () => {
    render(page(['a']));
    expect(screen.getByRole('group', { name: '图' })).toBeVisible();
  });
});

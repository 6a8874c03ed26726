import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { StageFlow } from '../../../src/ui/charts/stage-flow';
import { MarkGroup } from '../../../src/ui/mark-group';

function draw() {
  const onSelect = vi.fn();
  const node = (key: string, over = {}) => ({
    key,
    label: key,
    state: 'plain' as const,
    dots: null,
    count: '2',
    published: null,
    apart: false,
    ...over,
  });
  render(
    <MarkGroup label="阶段">
      <StageFlow
        onSelect={onSelect}
        nodes={[
          node('签约', { published: '37个', state: 'selected' }),
          node('在建', { state: 'dimmed' }),
          node('未载', { apart: true }),
        ]}
      />
    </MarkGroup>,
  );
  return onSelect;
}

describe('the flow of stages', () => {
  test('lists the stages in order and marks the selected one', () => {
    draw();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '签约2',
      '在建2',
      '未载2',
    ]);
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('签约');
  });

  test('shows a published total next to the stage, outside the count', () => {
    draw();
    const [signed] = screen.getAllByRole('listitem');
    if (!signed) throw new Error('no stage');
    expect(within(signed).getByText('37个')).toBeVisible();
    expect(within(signed).getByRole('button')).not.toHaveTextContent('37');
  });

  test('reports the clicked stage and has no state of its own', async () => {
    const onSelect = draw();
    await userEvent.click(screen.getByRole('button', { name: /在建/ }));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('在建');
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('签约');
  });
});

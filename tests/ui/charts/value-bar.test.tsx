import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/model/quantity-schema';
import { ValueBar } from '../../../src/ui/charts/value-bar';

function draw(share: number, qualifier: Quantity['qualifier'] = 'exact') {
  const { container } = render(<ValueBar share={share} qualifier={qualifier} state="plain" />);
  const track = container.firstElementChild as HTMLElement;
  const [bar, beyond] = [...track.children] as SVGElement[];
  return { track, bar, beyond };
}

describe('a bar of one value', () => {
  test('is as long as its share of the axis', () => {
    expect(draw(0.7).bar).toHaveAttribute('width', '70%');
    expect(draw(0).bar).toHaveAttribute('width', '0%');
  });

  test('never leaves its axis', () => {
    expect(draw(1.4).bar).toHaveAttribute('width', '100%');
    expect(draw(-0.2).bar).toHaveAttribute('width', '0%');
  });

  test('ends in a clean edge if the value is exact', () => {
    const { bar, beyond } = draw(0.7, 'exact');
    expect(bar?.dataset.end).toBe('edge');
    expect(beyond).toBeUndefined();
  });

  test.each(['at-least', 'more-than'] as const)(
    'continues from the value to the end if it is %s',
    (qualifier) => {
      const { bar, beyond } = draw(0.8, qualifier);
      expect(bar).toHaveAttribute('width', '80%');
      expect(beyond).toHaveAttribute('width', '20%');
    },
  );

  test.each(['just-under', 'about', 'at-most'] as const)(
    'fades if the value is %s, and shows nothing beyond it',
    (qualifier) => {
      const { bar, beyond } = draw(0.8, qualifier);
      expect(bar?.dataset.end).toBe('fade');
      expect(beyond).toBeUndefined();
    },
  );

  test('is only a picture: its text is next to it', () => {
    expect(draw(0.5).track).toHaveAttribute('aria-hidden', 'true');
  });
});

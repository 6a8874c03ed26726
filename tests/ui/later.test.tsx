import { act, render, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode, Suspense } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { FetchFailure, later } from '../../src/ui/later';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Props = { readonly name: string };
const Greeting = ({ name }: Props) => <p>Hello {name}</p>;

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { failed: '' };
  static getDerivedStateFromError = (error: unknown) => ({
    failed: error instanceof FetchFailure ? `not fetched: ${error.message}` : 'broken',
  });
  override render() {
    return this.state.failed ? <p>{this.state.failed}</p> : this.props.children;
  }
}

function shown(Part: ComponentType<Props>) {
  return render(
    <Boundary>
      <Suspense fallback={<p>waiting</p>}>
        <Part name="Erdao" />
      </Suspense>
    </Boundary>,
  );
}

test('what was fetched ahead is shown at once, and fetched once', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Part = later(load);
  await Part.fetch();
  shown(Part);
  expect(screen.getByText('Hello Erdao')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

test('what was not comes when it is shown', async () => {
  shown(later(() => Promise.resolve(Greeting)));
  expect(screen.getByText('waiting')).toBeVisible();
  expect(await screen.findByText('Hello Erdao')).toBeVisible();
});

test('a failure is thrown as such where it is shown, and a later attempt asks again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new TypeError('no network'));
  vi.useFakeTimers();
  const Part = later(load);
  const { unmount } = shown(Part);
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(screen.getByText('not fetched: no network')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
  unmount();
  await act(() => vi.advanceTimersByTimeAsync(1000));
  shown(Part);
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(screen.getByText('Hello Erdao')).toBeVisible();
});

const orSay = (load: () => Promise<ComponentType<Props>>) => later(load, () => <p>not fetched</p>);

test('something else can be shown instead of a failure', async () => {
  shown(orSay(() => Promise.reject(new TypeError('no network'))));
  expect(await screen.findByText('not fetched')).toBeVisible();
});

test.each([
  ['in time', async () => void (await vi.advanceTimersByTimeAsync(15_000))],
  [
    'when the network is back',
    async () => {
      await vi.advanceTimersByTimeAsync(1000);
      window.dispatchEvent(new Event('online'));
    },
  ],
])('and gives way to the part %s, without a state of waiting', async (_when, pass) => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new TypeError('no network'));
  vi.useFakeTimers();
  shown(orSay(load));
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(screen.getByText('not fetched')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
  await act(pass);
  expect(screen.getByText('Hello Erdao')).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(load).toHaveBeenCalledTimes(2);
});

test('styles that did not come are asked for again before the part', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('no styles'));
  const links = () => [...document.head.querySelectorAll('link')];
  document.head.innerHTML = '<link rel="stylesheet"><link rel="modulepreload">';
  const [styles, program] = links();
  vi.useFakeTimers();
  const Part = later(load);
  await expect(Part.fetch()).rejects.toThrow('no styles');
  for (const link of links()) link.dispatchEvent(new Event('error'));
  await vi.advanceTimersByTimeAsync(1000);
  const fetched = Part.fetch();
  const [again, ...others] = links();
  expect(again).not.toBe(styles);
  expect(others).toEqual([program]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(load).toHaveBeenCalledOnce();
  again?.dispatchEvent(new Event('load'));
  await fetched;
  expect(load).toHaveBeenCalledTimes(2);
  document.head.innerHTML = '';
});

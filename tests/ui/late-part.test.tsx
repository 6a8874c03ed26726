import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LatePart } from '../../src/ui/late-part';
import { type Late, loadLate } from '../../src/ui/load-late';

afterEach(() => {
  vi.useRealTimers();
});

type Greets = ComponentType<{ readonly name: string }>;
const Greeting: Greets = ({ name }) => <p>Hello {name}</p>;
const oneFailure = () =>
  vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new TypeError('no network'));

function Place({ late, onClose }: { readonly late: Late<Greets>; readonly onClose?: () => void }) {
  return (
    <LatePart late={late} title="问候" waiting={<p>waiting</p>} onClose={onClose}>
      {(Part) => <Part name="Erdao" />}
    </LatePart>
  );
}

test('a part fetched ahead is shown at once, and fetched once', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const late = loadLate(load);
  await Promise.all([late.fetch(), late.fetch()]);
  render(<Place late={late} />);
  expect(screen.getByText('Hello Erdao')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

test('a part not fetched ahead appears once it is loaded', async () => {
  render(<Place late={loadLate(() => Promise.resolve(Greeting))} />);
  expect(screen.getByText('waiting')).toBeVisible();
  expect(await screen.findByText('Hello Erdao')).toBeVisible();
});

test('a failure is reported in the part’s place, and a retry fetches again', async () => {
  const load = oneFailure();
  render(<Place late={loadLate(load)} />);
  const failure = await screen.findByRole('alert');
  expect(failure).toHaveTextContent('问候出错了');
  expect(failure).toHaveTextContent('no network');
  expect(screen.getByRole('button', { name: '刷新页面' })).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('Hello Erdao')).toBeVisible();
});

test('over the page, a dialog that can be closed reports it; reopening fetches the part again', async () => {
  const late = loadLate(oneFailure());
  const onClose = vi.fn();
  const { unmount } = render(<Place late={late} onClose={onClose} />);
  await userEvent.click(await screen.findByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalledOnce();
  unmount();
  render(<Place late={late} onClose={onClose} />);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await screen.findByText('Hello Erdao')).toBeVisible();
});

test('a part that could not be fetched ahead is fetched again where it is shown', async () => {
  const late = loadLate(oneFailure());
  await expect(late.fetch()).rejects.toThrow('no network');
  render(<Place late={late} />);
  expect(screen.getByText('waiting')).toBeVisible();
  expect(await screen.findByText('Hello Erdao')).toBeVisible();
});

test('after a failure the part appears in time without a click', async () => {
  vi.useFakeTimers();
  const load = oneFailure();
  render(<Place late={loadLate(load)} />);
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(screen.getByRole('alert')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  expect(screen.getByText('Hello Erdao')).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(load).toHaveBeenCalledTimes(2);
});

test('a part waits for styles that are loading, and fetches again those that failed', async () => {
  document.head.innerHTML = '<link rel="stylesheet"><link rel="modulepreload">';
  const styles = () => document.head.querySelectorAll('link')[0] as HTMLLinkElement;
  const first = styles();
  const late = loadLate(() => Promise.resolve(Greeting));
  const failed = expect(late.fetch()).rejects.toThrow('Failed to fetch');
  await Promise.resolve();
  await Promise.resolve();
  first.dispatchEvent(new Event('error'));
  await failed;
  render(<Place late={late} />);
  await act(() => Promise.resolve());
  expect(screen.getByText('waiting')).toBeVisible();
  expect(styles()).not.toBe(first);
  expect(document.head.querySelectorAll('link')).toHaveLength(2);
  styles().dispatchEvent(new Event('load'));
  expect(await screen.findByText('Hello Erdao')).toBeVisible();
  document.head.innerHTML = '';
});

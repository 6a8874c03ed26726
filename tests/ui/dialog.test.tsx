import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Dialog } from '../../src/ui/dialog';

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        open
      </button>
      {isOpen && (
        <Dialog title="出处" onClose={() => setIsOpen(false)}>
          <p>第3段</p>
        </Dialog>
      )}
    </>
  );
}

async function open() {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  return screen.getByRole('dialog', { name: '出处' });
}

describe('a dialog', () => {
  test('is open, modal and named by its title', async () => {
    const dialog = await open();
    expect(dialog).toHaveAttribute('open');
    expect(dialog).toHaveTextContent('第3段');
  });

  test('closes by its button', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('closes on Escape, which the browser reports as cancel', async () => {
    const dialog = await open();
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('closes on a click outside, not on one inside', async () => {
    const dialog = await open();
    await userEvent.click(screen.getByText('第3段'));
    expect(dialog).toBeInTheDocument();
    // A click on the backdrop targets the dialog element itself.
    await userEvent.click(dialog);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('opens again after it was closed', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    await userEvent.click(screen.getByRole('button', { name: 'open' }));
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
  });
});

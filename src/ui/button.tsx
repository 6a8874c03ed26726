import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & { readonly tone?: 'plain' | 'quiet' };

/** A button that looks like one; `quiet` for the buttons in every panel's corner. */
export function Button({ tone = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={clsx(styles[tone], className)} />;
}

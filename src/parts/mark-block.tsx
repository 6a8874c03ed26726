import type { ComponentProps } from 'react';
import { Block } from './block';
import type { FiguredMark } from './figured-marks';
import { RecordMark } from './record-mark';

type MarkBlockProps = Pick<ComponentProps<typeof Block>, 'title' | 'note' | 'arrange'> & {
  readonly marks: readonly FiguredMark[];
  readonly dot?: boolean;
  /** Whether there is room for descriptions. */
  readonly large: boolean;
};

/** Records under one title, each with its figures; nothing without records. */
export function MarkBlock({ marks, dot = false, large, ...block }: MarkBlockProps) {
  if (marks.length === 0) return null;
  return (
    <Block {...block}>
      {marks.map((mark) => (
        <RecordMark key={mark.record.id} {...mark} dot={dot} detailed={large} />
      ))}
    </Block>
  );
}

import type { ComponentProps } from 'react';
import { useText } from '../i18n/language';
import { Block } from './block';
import type { FiguredMark } from './figured-marks';
import { RecordMark, sharedDetail } from './record-mark';

type MarkBlockProps = Pick<ComponentProps<typeof Block>, 'title' | 'note' | 'arrange'> & {
  readonly marks: readonly FiguredMark[];
  readonly dot?: boolean;
  /** Whether there is room for descriptions. */
  readonly large: boolean;
};

/** Records under one title, each with its figures; a description that all share stands once, at the title. */
export function MarkBlock({ marks, dot = false, large, note, ...block }: MarkBlockProps) {
  const text = useText();
  if (marks.length === 0) return null;
  const detail = large ? sharedDetail(marks) : undefined;
  return (
    <Block {...block} note={note ?? (detail && text(detail))}>
      {marks.map((mark) => (
        <RecordMark key={mark.record.id} {...mark} dot={dot} detailed={large && !detail} />
      ))}
    </Block>
  );
}

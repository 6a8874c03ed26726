import { useMessages } from '../i18n/language';
import type { Dimension } from '../model/filter/dimensions';
import { LatePart } from '../ui/late-part';
import { Loading } from '../ui/loading';
import { PopupMenu } from '../ui/popup-menu';
import { lateParts } from './late-parts';

type FilterMenuProps = {
  readonly dimension: Dimension;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** The button's text if the dimension's name is beside it, for example which values are selected. */
  readonly label?: string;
  readonly align?: 'start' | 'end';
};

/** A button that opens a dimension's values as checkboxes; sectors can be found by name or GB/T code. */
export function FilterMenu({ dimension, isOpen, onToggle, label, align }: FilterMenuProps) {
  const messages = useMessages();
  const name = messages.dimensions[dimension];
  return (
    <PopupMenu
      name={name}
      label={label ?? name}
      spoken={label === undefined ? undefined : messages.clause(name, label)}
      keyShortcut={dimension === 'sector' && label === undefined ? 's' : undefined}
      align={align}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <LatePart late={lateParts} title={name} waiting={<Loading />}>
        {({ FilterValues }) => <FilterValues dimension={dimension} />}
      </LatePart>
    </PopupMenu>
  );
}

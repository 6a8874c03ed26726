import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  type DragStartEvent,
  type UniqueIdentifier as Id,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import type { RunningPage } from '../../model/orders/running-order';
import { CALM, useMediaQuery } from '../../ui/use-media-query';
import { usePageTitle } from './page-title';
import { useOrderWords } from './words';

type SortablePagesProps = {
  readonly pages: readonly RunningPage[];
  readonly onMove: (id: string, to: number) => void;
  readonly children: ReactNode;
};

const onlyUpAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/**
 * Lets pages be dragged by their handles: with a mouse, a pen, a finger, or the keyboard (Space, arrows, Space). Each step
 * is announced to screen readers.
 */
export function SortablePages({ pages, onMove, children }: SortablePagesProps) {
  const { sorting: words } = useOrderWords();
  const titleOf = usePageTitle();
  const isCalm = useMediaQuery(CALM);
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
      scrollBehavior: isCalm ? 'auto' : 'smooth',
    }),
  );
  const ids = pages.map(({ id }) => id);
  /** `at`: the id of the page whose place it would take. */
  const say = (text: (title: string, at: number, of: number) => string, id: Id, at = id) => {
    const page = pages.find((one) => one.id === id);
    return page && text(titleOf(page), ids.indexOf(String(at)) + 1, ids.length);
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => say(words.lifted, active.id),
    // dnd-kit reports at once that a page is over its own place, which would drown out the pick-up message.
    onDragOver: ({ active, over }) =>
      over ? say(over.id === active.id ? words.lifted : words.over, active.id, over.id) : undefined,
    // A move is announced at the foot of the sheet, like every other change.
    onDragEnd: ({ active, over }) =>
      over && over.id !== active.id ? undefined : say(words.putBack, active.id),
    onDragCancel: ({ active }) => say(words.putBack, active.id),
  };
  const start = ({ activatorEvent }: DragStartEvent) => {
    // Touch does not focus the handle, but the moved page must have the focus afterwards.
    if (activatorEvent.target instanceof Element) activatorEvent.target.closest('button')?.focus();
  };
  const end = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[onlyUpAndDown]}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.how } }}
      onDragStart={start}
      onDragEnd={end}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

import { type PointerEvent, useEffect, useRef, useState } from 'react';

/** Between which rows a dragged one would go: before the row at `to`, or behind all. */
type Drag = Readonly<{ from: number; to: number }>;

/** This near the edge of what scrolls, in pixels, a drag makes it scroll. */
const EDGE = 48;
const SCROLL_STEP = 10;

/**
 * Dragging a row of a list by its handle, with a mouse, a pen or a finger alike: the browser's own drag and drop knows no
 * fingers. Escape leaves everything as it was.
 */
export function useDragToSort(onMove: (id: string, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const grab = (event: PointerEvent<HTMLElement>, from: number) => {
    const handle = event.currentTarget;
    const id = handle.closest<HTMLElement>('[data-page]')?.dataset.page;
    if (event.button !== 0 || id === undefined) return;
    handle.setPointerCapture(event.pointerId);
    const controls = new AbortController();
    let { clientY } = event;
    let to = from;
    let frame = 0;

    const look = () => {
      const rows = [...(list.current?.children ?? [])];
      to = rows.filter((row) => middleOf(row) < clientY).length;
      setDrag({ from, to });
    };
    const scroll = () => {
      const scroller = list.current?.closest('dialog');
      const step = scroller ? stepAt(scroller, clientY) : 0;
      if (scroller && step !== 0) {
        scroller.scrollTop += step;
        look();
      }
      frame = requestAnimationFrame(scroll);
    };
    const stop = () => {
      controls.abort();
      cancelAnimationFrame(frame);
      end.current = null;
      setDrag(null);
    };
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => {
      handle.addEventListener(type, listener);
      controls.signal.addEventListener('abort', () => handle.removeEventListener(type, listener));
    };
    on('pointermove', (moved) => {
      clientY = moved.clientY;
      look();
    });
    on('pointerup', () => {
      stop();
      // Its own place no longer counts once it is taken out.
      onMove(id, to > from ? to - 1 : to);
    });
    on('pointercancel', stop);
    on('keydown', (pressed) => {
      if (pressed.key !== 'Escape') return;
      // The dialog would close.
      pressed.preventDefault();
      stop();
    });
    end.current = stop;
    handle.focus();
    frame = requestAnimationFrame(scroll);
  };
  return { list, drag, grab };
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

function stepAt(scroller: Element, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) return -SCROLL_STEP;
  return y > bottom - EDGE ? SCROLL_STEP : 0;
}

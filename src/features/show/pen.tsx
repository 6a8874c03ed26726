import { type PointerEvent, useLayoutEffect, useRef } from 'react';
import styles from './tool-layer.module.css';
import { useElementSize } from './use-element-size';

/** As a share of the screen's height. */
const LINE_WIDTH = 0.004;

/** A canvas over the page, at the screen's resolution. It keeps pixels, not lines. */
export function Pen() {
  const paper = useRef<HTMLCanvasElement>(null);
  const last = useRef<Readonly<{ x: number; y: number }> | null>(null);
  const { width, height } = useElementSize(paper);
  useLayoutEffect(() => {
    const canvas = paper.current;
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) return;
    // Resizing clears a canvas; the page beneath is laid out again for the new size as well.
    canvas.width = Math.round(width * window.devicePixelRatio);
    canvas.height = Math.round(height * window.devicePixelRatio);
    pen.scale(window.devicePixelRatio, window.devicePixelRatio);
    pen.lineWidth = height * LINE_WIDTH;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.strokeStyle = getComputedStyle(canvas).color;
    // Each page has its own canvas: free its graphics memory now, not at the next garbage collection.
    return () => {
      canvas.width = 0;
    };
  }, [width, height]);

  const draw = (events: readonly Readonly<{ clientX: number; clientY: number }>[]) => {
    const pen = paper.current?.getContext('2d');
    if (!pen) return;
    pen.beginPath();
    for (const { clientX: x, clientY: y } of events) {
      const from = last.current ?? { x, y };
      pen.moveTo(from.x, from.y);
      pen.lineTo(x, y);
      last.current = { x, y };
    }
    pen.stroke();
  };
  const onDown = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = null;
    draw([event]);
  };
  const onMove = ({ nativeEvent, isPrimary }: PointerEvent<HTMLCanvasElement>) => {
    if (!last.current || !isPrimary) return;
    const between = nativeEvent.getCoalescedEvents?.() ?? [];
    draw(between.length > 0 ? between : [nativeEvent]);
  };
  const onEnd = () => {
    last.current = null;
  };
  return (
    <canvas
      ref={paper}
      className={styles.paper}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
    />
  );
}

import * as v from 'valibot';
import type { AppStoreApi } from '../../store/store';
import { applySnapshot, readSnapshot, type Snapshot } from './show-message';

const shownSchema = v.object({
  type: v.literal('yiping-shown'),
  query: v.string(),
  page: v.number(),
  screens: v.number(),
  abreast: v.number(),
});
/** A preview's report: the query it was sent, and the page and screens that resulted. */
export type Shown = Readonly<v.InferOutput<typeof shownSchema>>;

const toldSchema = v.object({ type: v.literal('yiping-show'), snapshot: v.unknown() });

/** Tells the preview in a frame what to show, without reloading it. */
export function tellPreview(frame: HTMLIFrameElement, snapshot: Snapshot): void {
  frame.contentWindow?.postMessage({ type: 'yiping-show', snapshot }, targetOrigin());
}

/** Calls back with each report of the preview in a frame. */
export function listenToPreview(frame: HTMLIFrameElement, onShown: (shown: Shown) => void): () => void {
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow) return;
    const read = v.safeParse(shownSchema, data);
    if (read.success) onShown(read.output);
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

/** Runs in a preview's window: shows what the parent window sends, and reports how many screens that takes. */
export function startPreview(store: AppStoreApi, view: Window): () => void {
  let told = '';
  const say = () => {
    const { slide, show } = store.getState();
    const { screens, abreast } = show;
    view.parent.postMessage(
      { type: 'yiping-shown', query: told, page: slide.page, screens, abreast },
      targetOrigin(),
    );
  };
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== view.parent) return;
    const read = v.safeParse(toldSchema, data);
    const snapshot = read.success ? readSnapshot(read.output.snapshot) : null;
    if (!snapshot) return;
    told = snapshot.query;
    applySnapshot(store, snapshot);
  };
  view.addEventListener('message', listen);
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.show !== previous.show || state.slide !== previous.slide) say();
  });
  say();
  return () => {
    view.removeEventListener('message', listen);
    unsubscribe();
  };
}

/** A page opened from disk has no origin to name. */
function targetOrigin(): string {
  return window.location.origin === 'null' ? '*' : window.location.origin;
}

interface Window {
  /** Set once the application is on the page; src/boot/boot-notice.js speaks up if it never is. */
  __yipingMounted?: boolean;
  /** Set by src/boot/first-view.js where it shows the view that was rendered at build time. */
  __yipingFirstView?: Readonly<{
    /** Rejects where a file is another than the one that was rendered, or cannot be had. */
    verified: Promise<unknown>;
    /** The answers for its data files, by path. */
    fetched: Record<string, Promise<Response>>;
    /** Ends holding back what is clicked, and does what was. */
    release: () => void;
  }>;
}

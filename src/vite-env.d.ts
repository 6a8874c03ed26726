interface Window {
  /** Set by main.tsx once the application is on the page; public/boot-notice.js speaks up if it never is. */
  __yipingMounted?: boolean;
}

// The desk's lists as ready-made HTML: measures what the content beside the charts costs without a framework.

const place = document.querySelector('.lists');
/** Each panel's HTML, keyed by the index of the active button ("" for none). */
let htmlOf = {};

/** The bench calls this with lists taken from the desk itself. */
window.__takeLists = ({ styles, panels }) => {
  document.head.insertAdjacentHTML('beforeend', `<style>${styles}</style>`);
  htmlOf = panels;
  place.append(...panels[''].map(() => document.createElement('section')));
  draw(null, null);
};

let shown = [];

export function draw(_, down) {
  const html = htmlOf[down ?? ''] ?? [];
  // A panel with the same HTML is left alone.
  for (const [at, panel] of html.entries()) if (panel !== shown[at]) place.children[at].innerHTML = panel;
  shown = html;
}

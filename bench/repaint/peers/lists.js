// The desk's lists, written as finished HTML: what stands beside the charts, at what it costs without any framework.

const place = document.querySelector('.lists');
/** By the button that is down, "" for none: the HTML of each panel. */
let htmlOf = {};

/** For the bench, which takes the lists from the desk itself. */
window.__takeLists = ({ styles, panels }) => {
  document.head.insertAdjacentHTML('beforeend', `<style>${styles}</style>`);
  htmlOf = panels;
  place.append(...panels[''].map(() => document.createElement('section')));
  draw(null, null);
};

let shown = [];

export function draw(_, down) {
  const html = htmlOf[down ?? ''] ?? [];
  // A panel that says the same stays.
  for (const [at, panel] of html.entries()) if (panel !== shown[at]) place.children[at].innerHTML = panel;
  shown = html;
}

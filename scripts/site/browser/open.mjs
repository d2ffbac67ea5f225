/**
 * TypeDoc folds its lists by summaries that hold links; a reader of screens hears such a summary as one button and loses the
 * link. Here the arrow becomes the button, and the link stays a link.
 */
const vietnamese = document.documentElement.lang === 'vi';

export function openByButtons() {
  mend(document);
  const list = document.getElementById('tsd-nav-container');
  if (list !== null) new MutationObserver(() => mend(list)).observe(list, { childList: true, subtree: true });
}

function mend(within) {
  for (const summary of within.querySelectorAll('summary:not([role])')) {
    const arrow = summary.querySelector('svg');
    if (summary.querySelector('a') !== null && arrow !== null) mendOne(summary, arrow);
  }
}

function mendOne(summary, arrow) {
  const details = summary.parentElement;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'opener';
  button.setAttribute('aria-label', `${vietnamese ? 'Mở' : 'Open'} ${summary.textContent.trim()}`);
  const tell = () => button.setAttribute('aria-expanded', String(details.open));
  tell();
  details.addEventListener('toggle', tell);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    details.open = !details.open;
  });
  arrow.replaceWith(button);
  button.append(arrow);
  summary.role = 'group';
  summary.ariaLabel = summary.textContent.trim();
  summary.tabIndex = -1;
}

// What JavaScript adds. Everything works without this file.
(() => {
  'use strict';

  const withLimit = (area) => {
    const says = document.getElementById('l-' + area.name);
    if (!says) return;
    const limit = Number(area.dataset.limit);
    const count = () => {
      const left = limit - area.value.length;
      says.textContent = (left < 0 ? says.dataset.over : says.dataset.left).replace('#', Math.abs(left));
      says.classList.toggle('over', left < 0);
    };
    area.addEventListener('input', count);
    count();
  };

  const ready = (root) => {
    root.querySelectorAll('textarea[data-limit]').forEach(withLimit);
    root.querySelectorAll('[data-print]').forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => window.print());
    });
    root.querySelectorAll('[data-exit]').forEach((link) => {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        document.body.hidden = true;
        window.location.replace(link.href);
      });
    });
    root.querySelectorAll('.t-tabs [aria-current]').forEach((tab) => {
      const strip = tab.closest('ul');
      strip.scrollLeft += tab.getBoundingClientRect().left - strip.getBoundingClientRect().left - 24;
    });
    const errors = root.querySelector('[role="alert"][tabindex="-1"]');
    if (errors) errors.focus();
  };

  // A form that was sent keeps its key in its place of the history: who goes back and sends again sends the same form,
  // which has one effect, and is told so.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const key = form.querySelector('input[name="_once"]');
    if (key) {
      const sent = { ...((history.state && history.state.sent) || {}), [form.action]: key.value };
      history.replaceState({ ...history.state, sent }, '');
    }
    // What takes long says so while it does.
    form.querySelectorAll('[data-waiting]').forEach((note) => {
      note.hidden = false;
    });
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('[data-waiting]').forEach((note) => {
      note.hidden = true;
    });
  });
  const again = () => {
    const sent = (history.state && history.state.sent) || {};
    document.querySelectorAll('form').forEach((form) => {
      const key = form.querySelector('input[name="_once"]');
      if (key && sent[form.action]) key.value = sent[form.action];
    });
  };
  const [visit] = performance.getEntriesByType('navigation');
  if (visit && visit.type === 'back_forward') again();

  // What sends itself when it is chosen, one after the other. An answer that comes when its line was changed again
  // since is not shown: it would take back what was chosen or is being written.
  const waiting = new WeakMap();
  const count = (line, by) => waiting.set(line, (waiting.get(line) || 0) + by);
  document.addEventListener('change', (event) => {
    const line = event.target.matches('[hx-post]') && event.target.closest('li');
    if (line) count(line, 1);
  });
  document.addEventListener('htmx:beforeSwap', (event) => {
    const line = event.detail.target;
    const field = document.activeElement;
    const { elt, formData } = event.detail.requestConfig || {};
    const writing = field && field.matches('textarea') && line.contains(field);
    const told = writing && elt === field && formData ? formData.get(field.name) : writing && field.defaultValue;
    const lines = (text) => String(text).replace(/\r\n/g, '\n');
    if ((waiting.get(line) || 0) > 1 || (writing && lines(field.value) !== lines(told))) {
      event.detail.shouldSwap = false;
    }
  });
  document.addEventListener('htmx:afterRequest', (event) => {
    if (waiting.has(event.detail.target)) count(event.detail.target, -1);
  });

  ready(document);
  document.addEventListener('htmx:load', (event) => {
    if (event.detail.elt !== document.body) ready(event.detail.elt);
  });
})();

// Puts a text template into the text area of its form, where the cursor was; the arrow keys walk through the list.
(() => {
  if (window.kbTemplates) {
    return;
  }
  const put = (field, text) => {
    field.focus();
    // Keeps what can be undone; where that is not possible, the text is put there anyway.
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  let used;

  window.kbTemplates = {
    insert(source, args) {
      if (!used || args.validationFailed || args.body === undefined) {
        return;
      }
      const form = used.closest('form');
      const subject = form.querySelector('[data-template-subject]');
      used.open = false;
      if (subject && args.subject && !subject.value) {
        put(subject, args.subject);
      }
      if (!window.kbMail || !window.kbMail.insert(args.body)) {
        put(form.querySelector('textarea'), args.body);
      }
    },
  };

  const entries = (menu) => Array.from(menu.querySelectorAll('.menu-panel a')).filter((entry) => !entry.hidden);

  document.addEventListener('click', (event) => {
    const menu = event.target.closest && event.target.closest('[data-templates]');
    if (menu) {
      used = menu;
    }
  }, true);

  document.addEventListener('toggle', (event) => {
    if (event.target.matches && event.target.matches('[data-templates]') && event.target.open) {
      event.target.querySelector('[data-templates-filter]').focus();
    }
  }, true);

  document.addEventListener('input', (event) => {
    if (!event.target.matches('[data-templates-filter]')) {
      return;
    }
    const menu = event.target.closest('[data-templates]');
    const wanted = event.target.value.trim().toLowerCase();
    menu.querySelectorAll('.menu-panel a').forEach((entry) => {
      entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
    });
    menu.querySelector('[data-templates-none]').hidden = entries(menu).length > 0;
  });

  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.key.toLowerCase() === 'v' && event.target.closest('form')) {
      const summary = event.target.closest('form').querySelector('[data-templates] > summary');
      if (summary) {
        event.preventDefault();
        summary.click();
      }
      return;
    }
    const menu = event.target.closest('[data-templates]');
    if (!menu || !menu.open) {
      return;
    }
    const list = entries(menu);
    const at = list.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = list[at + (event.key === 'ArrowDown' ? 1 : -1)];
      (next || menu.querySelector('[data-templates-filter]')).focus();
    } else if (event.key === 'Enter' && event.target.matches('[data-templates-filter]')) {
      event.preventDefault();
      if (list.length > 0) {
        list[0].click();
      }
    }
  });
})();

/* One key for what is done most on a page: whatever has data-key is clicked by it, and "?" shows which keys there are.
   Never while somebody types, never under a dialog, never together with Ctrl, Alt or Meta; "/" belongs to the search. */
(function () {
  'use strict';

  function isTyping(element) {
    return element.isContentEditable
      || Boolean(element.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=combobox], [role=listbox]'));
  }

  function isCovered() {
    return Boolean(document.querySelector('.ui-dialog-visible, dialog[open]'))
      || Array.from(document.querySelectorAll('.ui-dialog')).some(function (dialog) { return dialog.offsetParent !== null; });
  }

  /* What stands in a menu that is closed counts too. */
  function withKeys() {
    return Array.from(document.querySelectorAll('[data-key]')).filter(function (element) {
      return !element.disabled && !element.closest('.ui-dialog');
    });
  }

  function nameOf(element) {
    return element.getAttribute('aria-label') || element.textContent.trim();
  }

  function line(list, key, text) {
    var term = document.createElement('dt');
    var kbd = document.createElement('kbd');
    var words = document.createElement('dd');
    kbd.textContent = key;
    term.append(kbd);
    words.textContent = text;
    list.append(term, words);
  }

  function show() {
    var overlay = document.getElementById('keys');
    var list = overlay && overlay.querySelector('dl');
    if (!list || overlay.open) {
      return;
    }
    list.replaceChildren();
    withKeys().forEach(function (element) { line(list, element.dataset.key, nameOf(element)); });
    overlay.querySelectorAll('[data-always]').forEach(function (each) { line(list, each.dataset.always, each.textContent); });
    overlay.showModal();
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey && event.key === 'Enter' && event.target.closest('[data-send]')) {
      var sends = event.target.form.querySelector('[data-sends]');
      if (sends) {
        event.preventDefault();
        sends.click();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat
        || isTyping(event.target) || isCovered()) {
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      show();
      return;
    }
    var wanted = withKeys().find(function (element) { return element.dataset.key === event.key; });
    if (wanted) {
      event.preventDefault();
      wanted.click();
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-open-keys]')) {
      event.preventDefault();
      show();
    }
    var overlay = event.target.closest('[data-close-keys]') && document.getElementById('keys');
    if (overlay) {
      overlay.close();
    }
  });
})();

/* The frame's behaviour: keys for the search, the user's menu, signs of waiting and of a lost connection. */
(function () {
  'use strict';

  function openSearch() {
    var dialog = window.PrimeFaces && PrimeFaces.widgets.search;
    if (dialog) {
      dialog.show();
    }
    return Boolean(dialog);
  }

  /* Goes where the answer of a search says. */
  window.kbGo = function (args) {
    if (args.address) {
      window.location.assign(args.address);
    }
  };

  function isTyping(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }

  function closeMenus(except) {
    document.querySelectorAll('details.user[open], details.menu[open]').forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  document.addEventListener('keydown', function (event) {
    var controlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    var slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if ((controlK || slash) && openSearch()) {
      event.preventDefault();
    }
    if (event.key === 'Escape') {
      var menu = event.target.closest('details.user[open], details.menu[open]');
      closeMenus();
      if (menu) {
        menu.querySelector('summary').focus();
      }
    }
  });

  document.addEventListener('click', function (event) {
    closeMenus(event.target.closest('details.user, details.menu'));
    if (event.target.closest('[data-open-search]')) {
      openSearch();
    }
    var opener = event.target.closest('[data-open-dialog]');
    if (opener) {
      PrimeFaces.widgets[opener.dataset.openDialog].show();
    }
  });

  /* The message stands at its field, which may be far from the button. */
  function showFirstError() {
    var field = document.querySelector('main .ui-state-error');
    var input = field && (field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea'));
    if (input) {
      input.focus();
      field.scrollIntoView({ block: 'center' });
    }
  }

  if (window.jQuery) {
    var timer;
    jQuery(document)
      .on('pfAjaxSend', function () {
        clearTimeout(timer);
        timer = setTimeout(function () { document.body.classList.add('waiting'); }, 400);
      })
      .on('pfAjaxComplete', function (event, response, settings, args) {
        clearTimeout(timer);
        document.body.classList.remove('waiting');
        if (args && args.validationFailed) {
          setTimeout(showFirstError, 0);
        }
      })
      .on('pfAjaxError', function (event, response) {
        var notes = PrimeFaces.widgets.notes;
        if (!notes || !response) {
          return;
        }
        var texts = document.body.dataset;
        if (response.status === 0) {
          notes.add({ severity: 'error', summary: texts.textNoConnection, detail: '' });
        } else if (response.status === 413) {
          notes.add({ severity: 'error', summary: texts.textTooLarge, detail: '' });
        } else if (response.status === 429) {
          notes.add({ severity: 'error', summary: texts.textTooOften, detail: '' });
        } else {
          notes.add({ severity: 'error', summary: texts.textRefused, detail: '' });
        }
      });
  }

  /* On a phone the navigation has no room for the entries below the current one: they stand above the page instead. */
  function showSubjects() {
    var section = document.querySelector('.nav a[aria-current="page"]:not(.sub)');
    var main = document.querySelector('main');
    var subjects = document.createElement('nav');
    var next = section && section.nextElementSibling;
    for (; next && next.classList.contains('sub'); next = next.nextElementSibling) {
      subjects.append(next.cloneNode(true));
    }
    if (main && subjects.childElementCount > 1) {
      subjects.className = 'tabs subjects';
      subjects.setAttribute('aria-label', section.textContent.trim());
      main.prepend(subjects);
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    showSubjects();
    if (document.querySelector('[data-search-now]')) {
      setTimeout(openSearch, 0);
    }
  });
})();

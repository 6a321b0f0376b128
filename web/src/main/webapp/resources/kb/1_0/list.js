/* Lists: a selection that outlives paging, columns to arrange. */
window.kbList = (function () {
  'use strict';
  var listing = document.querySelector('[data-list]');
  var key = 'kb.selection.' + document.body.dataset.viewer + '.' + listing.dataset.list;
  var bar = document.querySelector('[data-selection-bar]');

  function stored() {
    try {
      return new Map(JSON.parse(sessionStorage.getItem(key) || '[]'));
    } catch (broken) {
      return new Map();
    }
  }

  var selected = stored();

  function picks() {
    return Array.from(document.querySelectorAll('[data-pick]'));
  }

  function parts(mark) {
    return mark.split(':');
  }

  function show() {
    var all = picks();
    all.forEach(function (box) {
      box.checked = selected.has(parts(box.dataset.pick)[0]);
      box.closest('tr').classList.toggle('picked', box.checked);
    });
    var page = document.querySelector('[data-pick-page]');
    if (page) {
      var count = all.filter(function (box) { return box.checked; }).length;
      page.checked = all.length > 0 && count === all.length;
      page.indeterminate = count > 0 && count < all.length;
    }
    var marks = Array.from(selected, function (entry) { return entry.join(':'); }).join(',');
    document.querySelectorAll('[data-selection]').forEach(function (field) { field.value = marks; });
    if (bar) {
      var status = bar.querySelector('[role=status]');
      status.textContent = selected.size ? status.dataset.textCount.replace('%s', selected.size.toLocaleString(document.documentElement.lang)) : '';
      bar.hidden = selected.size === 0;
    }
    listing.classList.toggle('selecting', selected.size > 0);
  }

  function keep() {
    try {
      sessionStorage.setItem(key, JSON.stringify(Array.from(selected)));
    } catch (full) {
      /* The selection still holds on this page. */
    }
    show();
  }

  function pick(box, on) {
    var mark = parts(box.dataset.pick);
    if (on) {
      selected.set(mark[0], mark[1]);
    } else {
      selected.delete(mark[0]);
    }
  }

  function drop() {
    selected.clear();
    keep();
  }

  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-pick]')) {
      pick(event.target, event.target.checked);
      keep();
    } else if (event.target.matches('[data-pick-page]')) {
      picks().forEach(function (box) { pick(box, event.target.checked); });
      keep();
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-selection-drop]')) {
      drop();
    }
    if (event.target.closest('[data-columns-apply]')) {
      apply();
    }
  });

  /* columns */
  var columns = document.querySelector('[data-columns]');

  function apply() {
    var names = window.kbArrange.chosen(columns);
    window.location.assign(columns.dataset.columns + (names.length ? '&columns=' + names.join(',') : ''));
  }

  window.kbArrange.start(columns);

  if (document.querySelector('[data-selection-clear="' + listing.dataset.list + '"]')) {
    drop();
  }
  window.addEventListener('pageshow', function () {
    selected = stored();
    show();
  });
  show();

  return {
    /* Adds what the server has found. */
    select: function (args) {
      (args.marks || '').split(',').filter(Boolean).forEach(function (mark) {
        selected.set(parts(mark)[0], parts(mark)[1]);
      });
      keep();
    }
  };
})();

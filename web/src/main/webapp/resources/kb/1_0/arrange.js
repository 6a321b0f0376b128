/* A list of columns to choose and to put in order: by mouse and touch, by buttons, by Alt and arrow keys. */
window.kbArrange = (function () {
  'use strict';

  function shift(list, item, by) {
    var other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) {
      return;
    }
    list.insertBefore(item, by < 0 ? other : other.nextElementSibling);
    list.parentElement.querySelector('[data-arrange-news]').textContent = list.dataset.textMoved
      .replace('{0}', item.querySelector('label').textContent.trim())
      .replace('{1}', String(Array.from(list.children).indexOf(item) + 1))
      .replace('{2}', String(list.children.length));
  }

  return {
    start: function (list) {
      list.querySelectorAll('input').forEach(function (box) { box.checked = box.dataset.shown === 'true'; });
      list.addEventListener('click', function (event) {
        var move = event.target.closest('[data-move]');
        if (move) {
          shift(list, move.closest('li'), move.dataset.move === 'up' ? -1 : 1);
          move.focus();
        }
      });
      list.addEventListener('keydown', function (event) {
        if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          shift(list, event.target.closest('li'), event.key === 'ArrowUp' ? -1 : 1);
          event.target.focus();
        }
      });
      Sortable.create(list, { handle: '.handle', animation: 150, forceFallback: true, fallbackTolerance: 3 });
    },

    /* The names of the chosen ones in their order. */
    chosen: function (list) {
      return Array.from(list.children)
        .filter(function (item) { return item.querySelector('input').checked; })
        .map(function (item) { return item.dataset.column; });
    }
  };
})();

/* Arranging a board of widgets: by mouse and touch with SortableJS, by Alt and arrow keys on a widget's handle. Both send
   the whole order in one message. */
window.kbBoard = (function () {
  'use strict';
  var board = document.querySelector('[data-board]');
  var news = document.getElementById('boardNews');

  function zone(name) {
    return board.querySelector('[data-zone="' + name + '"]');
  }

  function keys(name) {
    return Array.from(zone(name).querySelectorAll('[data-widget]'), function (widget) { return widget.dataset.widget; }).join(',');
  }

  function save() {
    window.kbArrangeBoard([{ name: 'main', value: keys('main') }, { name: 'side', value: keys('side') }]);
  }

  function say(widget) {
    var place = Array.from(widget.parentElement.children).indexOf(widget) + 1;
    news.textContent = board.dataset.textMoved
      .replace('{0}', widget.querySelector('h2').textContent)
      .replace('{1}', String(place))
      .replace('{2}', String(widget.parentElement.children.length));
  }

  var moves = {
    ArrowUp: function (widget) {
      var before = widget.previousElementSibling;
      return before && (widget.parentElement.insertBefore(widget, before), true);
    },
    ArrowDown: function (widget) {
      var after = widget.nextElementSibling;
      return after && (widget.parentElement.insertBefore(after, widget), true);
    },
    ArrowLeft: function (widget) { return moveTo(widget, 'main'); },
    ArrowRight: function (widget) { return moveTo(widget, 'side'); }
  };

  function moveTo(widget, name) {
    if (widget.parentElement === zone(name)) {
      return false;
    }
    zone(name).appendChild(widget);
    return true;
  }

  if (board) {
    ['main', 'side'].forEach(function (name) {
      Sortable.create(zone(name), { group: 'board', handle: '.handle', draggable: '[data-widget]', animation: 150, forceFallback: true, fallbackTolerance: 3, onEnd: save });
    });
    board.addEventListener('click', function (event) {
      if (event.target.closest('[data-close-widget]')) {
        var widget = event.target.closest('[data-widget]');
        widget.dataset.closing = 'true';
        window.kbCloseWidget([{ name: 'widget', value: widget.dataset.widget }]);
      }
    });
    board.addEventListener('keydown', function (event) {
      var handle = event.target.closest('.handle');
      var move = event.altKey && handle && moves[event.key];
      if (!move) {
        return;
      }
      event.preventDefault();
      var widget = handle.closest('[data-widget]');
      if (move(widget)) {
        handle.focus();
        say(widget);
        save();
      }
    });
  }

  function remove(widget) {
    var next = widget.nextElementSibling || widget.previousElementSibling;
    widget.remove();
    (next ? next.querySelector('.handle') : document.getElementById('content')).focus();
  }

  /* What changes elsewhere shows here: many hints in a row are one refresh, and a page that nobody looks at waits. */
  var MOMENT = 400;
  var PAUSE = 4000;
  var waiting = null;
  var refreshedAt = -PAUSE;
  var stale = false;
  var focused = null;
  var heard = new Set();

  /* What a page can draw anew by itself, by what a hint says; everything else is the whole board. */
  var parts = { tickets: 'kbRefreshTickets', interactions: 'kbRefreshInteractions' };

  function stay(element) {
    var widget = element && element.closest('.widget.fresh');
    var row = element && element.closest('[data-row]');
    focused = widget && {
      widget: widget.dataset.widget,
      row: row && row.dataset.row,
      inRow: row ? Array.from(row.querySelectorAll('a, button')).indexOf(element) : -1,
      place: Array.from(widget.querySelectorAll('a, button')).indexOf(element)
    };
  }

  function command() {
    var one = heard.size === 1 && window[parts[Array.from(heard)[0]]];
    heard.clear();
    return one || window.kbRefreshBoard;
  }

  function refresh() {
    waiting = null;
    stale = document.visibilityState !== 'visible';
    if (stale) {
      return;
    }
    var element = document.activeElement;
    if (element && element.matches('.widget select') || document.querySelector('.ui-dialog[aria-hidden="false"]')) {
      wait();
      return;
    }
    stay(element);
    refreshedAt = performance.now();
    command()();
  }

  function wait() {
    if (waiting === null) {
      waiting = setTimeout(refresh, Math.max(MOMENT, refreshedAt + PAUSE - performance.now()));
    }
  }

  function hear(text) {
    heard.add(String(text).split(' ')[0]);
    wait();
  }

  if (board && board.dataset.live) {
    document.addEventListener('DOMContentLoaded', function () {
      board.dataset.live.split(' ').forEach(function (topic) { window.kbLive.on(topic, hear); });
    });
    document.addEventListener('visibilitychange', function () {
      if (stale) {
        wait();
      }
    });
  }

  return {
    /* The keyboard comes back to the place of this element when its widget was drawn anew. */
    stay: stay,

    removeClosed: function () { board.querySelectorAll('[data-closing]').forEach(remove); },

    /* The keyboard stays in the place where it was. */
    refreshed: function () {
      var widget = focused && document.activeElement === document.body && board.querySelector('[data-widget="' + focused.widget + '"]');
      var row = widget && focused.row && widget.querySelector('[data-row="' + CSS.escape(focused.row) + '"]');
      var target = row && row.querySelectorAll('a, button')[focused.inRow];
      if (widget && !target) {
        var all = widget.querySelectorAll('a, button');
        target = all[Math.min(focused.place, all.length - 1)];
      }
      if (target) {
        target.focus({ preventScroll: true });
      }
    }
  };
})();

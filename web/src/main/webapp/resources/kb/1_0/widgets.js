/* Ticket widgets of a board: buttons and choices say what they do by data-act and data-value, and the widget is drawn
   anew. The keyboard stays where it was. */
window.kbWidgets = (function () {
  'use strict';
  var last = null;

  function act(element, value) {
    var widget = element.closest('[data-widget]').dataset.widget;
    last = { widget: widget, act: element.dataset.act, step: element.dataset.step, value: value };
    var table = element.closest('[data-command]');
    window[table ? table.dataset.command : 'kbActOnWidget']([
      { name: 'widget', value: widget },
      { name: 'act', value: element.dataset.act },
      { name: 'value', value: value }
    ]);
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-act]');
    var setUp = event.target.closest('[data-set-up]');
    if (button) {
      act(button, button.dataset.value);
    } else if (setUp) {
      last = { widget: setUp.dataset.setUp };
      window.kbSetUpWidget([{ name: 'widget', value: setUp.dataset.setUp }]);
    } else if (event.target.closest('[data-save-widget]')) {
      save(window.kbArrange.chosen(dialog().querySelector('[data-arrange]')));
    } else if (event.target.closest('[data-standard-columns]')) {
      save([]);
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('select[data-act]')) {
      act(event.target, event.target.value);
    }
  });

  function dialog() {
    return document.querySelector('[data-widget-setup]');
  }

  function save(columns) {
    var sent = [{ name: 'columns', value: columns.join(',') }];
    dialog().querySelectorAll('[data-setting]').forEach(function (field) {
      sent.push({ name: field.dataset.setting, value: field.value });
    });
    sent.push({
      name: 'services',
      value: Array.from(dialog().querySelectorAll('[data-service]:checked'), function (box) { return box.dataset.service; }).join(',')
    });
    window.kbSaveWidget(sent);
  }

  function find(selectors) {
    var widget = document.querySelector('[data-widget="' + last.widget + '"]');
    return widget && selectors.map(function (selector) { return widget.querySelector(selector); }).find(Boolean);
  }

  return {
    /* Back to what was pressed, or to what stands in its place now. */
    drawn: function () {
      var target = last && find([
        last.step ? '[data-step="' + last.step + '"]:not(:disabled)' : '[data-act="' + last.act + '"][data-value="' + last.value + '"]',
        'select[data-act="' + last.act + '"]',
        '[data-step]:not(:disabled)',
        '[aria-current]'
      ]);
      if (target) {
        target.focus({ preventScroll: true });
      }
    },

    opened: function () {
      window.kbArrange.start(dialog().querySelector('[data-arrange]'));
      dialog().querySelectorAll('option[data-chosen="true"]').forEach(function (option) { option.selected = true; });
      dialog().querySelectorAll('select[data-value]').forEach(function (select) { select.value = select.dataset.value; });
      dialog().querySelectorAll('[data-service]').forEach(function (box) { box.checked = box.dataset.shown === 'true'; });
      PF('ticketWidget').show();
    },

    saved: function () {
      PF('ticketWidget').hide();
      var target = find(['[data-set-up]']);
      if (target) {
        target.focus();
      }
    }
  };
})();

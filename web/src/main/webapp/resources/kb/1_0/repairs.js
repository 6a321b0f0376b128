/* Repairs the accessibility of PrimeFaces 15: roles that do not fit together, names that get lost in ajax answers. */
(function () {
  'use strict';

  function each(selector, repair) {
    document.querySelectorAll(selector).forEach(repair);
  }

  function remove(element, names) {
    names.forEach(function (name) { element.removeAttribute(name); });
  }

  function text(name, subject) {
    return document.body.dataset[name].replace('%s', subject);
  }

  function repairLists() {
    each('ul.ui-chips-container[aria-required]', function (list) { list.removeAttribute('aria-required'); });
    each('input[type=file][aria-hidden]', function (input) { input.removeAttribute('aria-hidden'); });
    each('.ui-messages ul:not([role])', function (list) { list.setAttribute('role', 'presentation'); });
    each('.ui-columntoggler-items > li:not([role]), .ui-selectcheckboxmenu-items > li:not([role])', function (item) {
      item.setAttribute('role', 'presentation');
    });
    each('.ui-selectcheckboxmenu-items input[role=option]', function (input) {
      remove(input, ['role', 'aria-selected', 'aria-setsize', 'aria-posinset']);
    });
    each('ul.ui-selectcheckboxmenu-items[role=listbox]', function (list) {
      list.setAttribute('role', 'group');
      list.removeAttribute('aria-multiselectable');
    });
  }

  function repairNames() {
    each('[role=listbox]:not([aria-label])', function (list) {
      var label = document.getElementById(list.getAttribute('aria-labelledby') || '');
      if (!label || !label.textContent.trim()) {
        list.removeAttribute('aria-labelledby');
        list.setAttribute('aria-label', text('textChoice', ''));
      }
    });
    each('.ui-selectcheckboxmenu-panel[role=dialog]:not([aria-label])', function (panel) {
      panel.setAttribute('aria-label', text('textChoice', ''));
    });
    each('.ui-datepicker-trigger:not([aria-label])', function (button) {
      button.setAttribute('aria-label', text('textCalendar', ''));
    });
    each('input[aria-controls]', function (input) {
      if (!document.getElementById(input.getAttribute('aria-controls'))) {
        input.removeAttribute('aria-controls');
      }
    });
    each('.ui-panel-titlebar[role=button]', function (header) {
      remove(header, ['role', 'aria-expanded', 'aria-controls', 'tabindex']);
    });
    each('.ui-datatable tr[data-rk]', function (row) {
      row.querySelectorAll('.ui-row-toggler:not([aria-label])').forEach(function (toggler) {
        toggler.setAttribute('aria-label', text('textDetails', row.dataset.rk));
      });
      row.querySelectorAll('.ui-chkbox-box[role=checkbox]:not([aria-label])').forEach(function (box) {
        box.setAttribute('aria-label', text('textSelect', row.dataset.rk));
      });
    });
  }

  /* hint and message of a field belong to its input */
  function repairFields() {
    each('.field', function (field) {
      var input = field.querySelector('input:not([type=hidden]), select, textarea');
      var ids = [];
      field.querySelectorAll('.hint, .ui-message').forEach(function (part, index) {
        if (part.textContent.trim() && input) {
          part.id = part.id || input.id + '-about' + index;
          ids.push(part.id);
        }
      });
      if (ids.length > 0) {
        input.setAttribute('aria-describedby', ids.join(' '));
      }
    });
  }

  function repair() {
    repairLists();
    repairNames();
    repairFields();
  }

  /* p:menuButton listens to Escape on its button only */
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && event.target.closest('.ui-menu-dynamic, .ui-menubutton .ui-menu, .ui-tieredmenu');
    var button = menu && menu.id && document.querySelector('[aria-controls="' + CSS.escape(menu.id) + '"]');
    if (button) {
      button.focus();
      button.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape', bubbles: true }));
    }
  });

  if (window.jQuery) {
    jQuery(repair);
    jQuery(document).on('pfAjaxComplete', function () { setTimeout(repair, 0); });
  }
  document.addEventListener('click', function () { setTimeout(repair, 300); }, true);   // panels that are built when opened
})();

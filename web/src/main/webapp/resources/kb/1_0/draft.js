/* Keeps what is typed into <form data-draft="key"> in this tab until it is saved, and brings it back after a lost session.
   Saved means: an answer without errors that contains data-draft-clear="key", or the event kb:saved with that key as detail.
   A draft belongs to the person who typed it and ends when that person signs out.
   Never kept: passwords, files, hidden fields (among them the view state) and fields marked data-draft-skip. */
(function () {
  'use strict';
  var PREFIX = 'kb-draft:' + document.body.dataset.viewer + ':';

  function drafts() {
    return document.querySelectorAll('form[data-draft]');
  }

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && /^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName) && !field.closest('[data-draft-skip]')
        && !/^(hidden|password|file|submit|button|reset|image)$/.test(field.type);
    });
  }

  function isChoice(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  function read(field) {
    if (isChoice(field)) {
      return field.checked;
    }
    return field.multiple ? Array.from(field.selectedOptions, function (option) { return option.value; }) : field.value;
  }

  function initial(field) {
    if (isChoice(field)) {
      return field.defaultChecked;
    }
    return field.tagName === 'SELECT' ? null : field.defaultValue;
  }

  function nameOf(field) {
    return isChoice(field) ? field.name + '=' + field.value : field.name;
  }

  function widgetOf(field) {
    var element = window.PrimeFaces && field.closest('.ui-selectonemenu');
    return element && PrimeFaces.getWidgetById(element.id);
  }

  function write(field, value) {
    var widget = widgetOf(field);
    if (widget) {
      widget.selectValue(value);
      return;
    }
    if (isChoice(field)) {
      field.checked = value;
    } else if (field.multiple) {
      Array.from(field.options).forEach(function (option) { option.selected = value.includes(option.value); });
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function kept(form) {
    return JSON.parse(sessionStorage.getItem(PREFIX + form.dataset.draft) || '{}');
  }

  /* What has been kept once stays kept: after a refused answer the page's own values are the typed ones. */
  function keep(form) {
    var values = kept(form);
    fields(form).forEach(function (field) {
      var value = read(field);
      if (value !== initial(field) || nameOf(field) in values) {
        values[nameOf(field)] = value;
      }
    });
    sessionStorage.setItem(PREFIX + form.dataset.draft, JSON.stringify(values));
  }

  function forget(key) {
    sessionStorage.removeItem(PREFIX + key);
    document.querySelectorAll('.restored').forEach(function (note) {
      if (note.dataset.key === key) {
        note.remove();
      }
    });
  }

  function note(form, before) {
    var texts = document.body.dataset;
    var box = document.createElement('div');
    var discard = document.createElement('button');
    box.className = 'restored';
    box.setAttribute('role', 'status');
    box.dataset.key = form.dataset.draft;
    box.append(texts.textRestored);
    discard.type = 'button';
    discard.textContent = texts.textDiscard;
    discard.addEventListener('click', function () {
      before.forEach(function (value, field) { write(field, value); });
      forget(form.dataset.draft);
    });
    box.append(discard);
    form.prepend(box);
  }

  var restoring = false;

  function restore(form) {
    var values = kept(form);
    var before = new Map();
    restoring = true;
    fields(form).forEach(function (field) {
      var value = values[nameOf(field)];
      var current = read(field);
      if (value !== undefined && JSON.stringify(value) !== JSON.stringify(current)) {
        before.set(field, current);
        write(field, value);
      }
    });
    restoring = false;
    if (before.size > 0) {
      note(form, before);
    }
  }

  /* A mark counts once: what is typed after it is a new draft. */
  function forgetSaved() {
    document.querySelectorAll('[data-draft-clear]').forEach(function (mark) {
      if (!document.querySelector('.ui-messages-error, .ui-message-error')) {
        forget(mark.dataset.draftClear);
      }
      mark.removeAttribute('data-draft-clear');
    });
  }

  function forgetAll() {
    Object.keys(sessionStorage).forEach(function (key) {
      if (key.startsWith(PREFIX)) {
        sessionStorage.removeItem(key);
      }
    });
  }

  function keepOf(event) {
    var form = event.target.form;
    if (!restoring && form && form.dataset.draft) {
      keep(form);
    }
  }

  function start() {
    forgetSaved();
    drafts().forEach(restore);
  }

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-sign-out]')) {
      forgetAll();
    }
  }, true);
  document.addEventListener('click', function (event) {
    var cancel = event.target.closest('[data-draft-cancel]');
    if (cancel) {
      forget(cancel.closest('form').dataset.draft);
    }
  });
  document.addEventListener('kb:saved', function (event) { forget(event.detail); });
  if (window.jQuery) {   // hears the changes that PrimeFaces' widgets report, and waits until they are built
    jQuery(document)
      .on('input change', keepOf)
      .on('pfAjaxComplete', function () { setTimeout(forgetSaved, 0); });
    jQuery(function () { setTimeout(start, 0); });
  } else {
    document.addEventListener('input', keepOf);
    document.addEventListener('change', keepOf);
    start();
  }
})();

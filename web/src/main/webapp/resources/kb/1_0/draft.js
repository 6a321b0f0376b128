/* Keeps what is typed into <form data-draft="key"> in this tab until it is saved, and brings it back after a lost session.
   Saved means: an answer without errors that contains data-draft-clear="key", or the event kb:saved with that key as detail.
   A draft belongs to the person who typed it and ends when that person signs out. With data-draft-version a draft also
   knows what it was typed over: what somebody else has stored in the same field meanwhile is shown beside it.
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
    var draft = JSON.parse(sessionStorage.getItem(PREFIX + form.dataset.draft) || '{}');
    return draft.values ? draft : { version: form.dataset.draftVersion, values: {}, over: {} };
  }

  /* What stood in the fields when the page came, by the form's draft and the field's name. */
  var stored = {};

  function remember(form) {
    var values = {};
    fields(form).forEach(function (field) { values[nameOf(field)] = read(field); });
    stored[form.dataset.draft] = values;
  }

  /* What has been kept once stays kept: after a refused answer the page's own values are the typed ones. */
  function keep(form) {
    var draft = kept(form);
    var before = stored[form.dataset.draft] || {};
    fields(form).forEach(function (field) {
      var value = read(field);
      var name = nameOf(field);
      if (value !== initial(field) || name in draft.values) {
        draft.values[name] = value;
        draft.over[name] = before[name];
      }
    });
    draft.version = form.dataset.draftVersion;
    sessionStorage.setItem(PREFIX + form.dataset.draft, JSON.stringify(draft));
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

  function shown(field, value) {
    var option = field.tagName === 'SELECT'
      && Array.from(field.options).find(function (each) { return each.value === value; });
    return option ? option.textContent : String(value);
  }

  /* Somebody else has stored another value in a field of the draft. */
  function noteMeanwhile(field, current) {
    var texts = document.body.dataset;
    var box = document.createElement('small');
    var take = document.createElement('button');
    box.className = 'meanwhile';
    box.append(texts.textMeanwhile.replace('%s', shown(field, current) || '–'), ' ');
    take.type = 'button';
    take.textContent = texts.textTake;
    take.addEventListener('click', function () {
      write(field, current);
      box.remove();
    });
    box.append(take);
    (field.closest('.field') || field.parentElement).append(box);
  }

  var restoring = false;

  function restore(form) {
    var draft = kept(form);
    var changed = draft.version !== form.dataset.draftVersion;
    var before = new Map();
    restoring = true;
    remember(form);
    fields(form).forEach(function (field) {
      var name = nameOf(field);
      var value = draft.values[name];
      var current = read(field);
      var touched = JSON.stringify(value) !== JSON.stringify(draft.over[name]);
      if (value === undefined || JSON.stringify(value) === JSON.stringify(current) || changed && !touched) {
        return;
      }
      before.set(field, current);
      write(field, value);
      if (changed && JSON.stringify(draft.over[name]) !== JSON.stringify(current)) {
        noteMeanwhile(field, current);
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

  /* A form that comes when it is wanted brings its draft back too, once. */
  function goOn() {
    forgetSaved();
    drafts().forEach(function (form) {
      if (!(form.dataset.draft in stored)) {
        restore(form);
      }
    });
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
      .on('pfAjaxComplete', function () { setTimeout(goOn, 0); });
    jQuery(function () { setTimeout(start, 0); });
  } else {
    document.addEventListener('input', keepOf);
    document.addEventListener('change', keepOf);
    start();
  }
})();

// Writing a mail: an editor over the text, saving by itself, what is typed kept in this window until it is saved,
// salutation and signature exchanged where they stand.
(() => {
  const form = document.querySelector('form[data-mail]');
  if (!form || window.kbMail) {
    return;
  }
  const PAUSE = 2500;
  const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
  const FORMATS = ['bold', 'italic', 'underline', 'strike', 'list', 'blockquote', 'link', 'image', 'code-block', 'header'];
  const NAMES = ['to', 'cc', 'bcc', 'subject', 'text', 'html'];
  const field = (name) => document.getElementById(`mail:${name}`);
  const box = form.querySelector('.mail-text');
  const tools = document.getElementById('mailTools');
  const richText = form.querySelector('.mail-rich');
  const rich = document.getElementById('mailRich');
  // As other drafts: whoever signs out leaves none behind, and the page after sending forgets it.
  const drafts = `kb-draft:${document.body.dataset.viewer}:`;
  const kept = drafts + form.dataset.mail;
  let quill = null;
  let timer = null;
  let typedAt = 0;
  let savedAt = 0;
  let leaving = false;

  /* ---- from text to HTML and back ---- */
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const toHtml = (text) => text.split('\n').map((line) => (line.startsWith('>')
    ? `<blockquote>${escaped(line.replace(/^> ?/, '')) || '<br>'}</blockquote>`
    : `<p>${escaped(line) || '<br>'}</p>`)).join('');
  const toText = () => quill.getContents().ops.reduce((lines, op) => {
    const pieces = (typeof op.insert === 'string' ? op.insert : '').split('\n');
    pieces.forEach((piece, at) => {
      lines[lines.length - 1] += piece;
      if (at < pieces.length - 1) {
        if (op.attributes && op.attributes.blockquote) {
          lines[lines.length - 1] = `> ${lines[lines.length - 1]}`;
        }
        lines.push('');
      }
    });
    return lines;
  }, ['']).join('\n').trimEnd();
  const written = () => quill.getSemanticHTML()
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/<\/blockquote><blockquote>/g, '<br>')
    .replace(/<p><\/p>/g, '<p><br></p>');

  /* ---- saving ---- */
  const address = () => location.pathname + location.search;
  const remember = () => {
    const values = { address: address() };
    NAMES.forEach((name) => { values[name] = field(name).value; });
    try {
      sessionStorage.setItem(kept, JSON.stringify(values));
    } catch (full) {
      // The server has it some seconds later.
    }
  };

  const save = () => {
    clearTimeout(timer);
    if (typedAt > savedAt && !leaving) {
      savedAt = typedAt;
      window.kbMailSave();
    }
  };

  const typed = () => {
    if (!leaving) {
      typedAt += 1;
      remember();
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    }
  };

  /* ---- the editor ---- */
  const upload = (file) => {
    const files = form.querySelector('[data-attach]');
    const address = `${files.dataset.attach}?draft=${encodeURIComponent(files.dataset.draftName)}&name=${encodeURIComponent(file.name || 'image.png')}`;
    return fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'X-Kundenblick-Upload': 'file' },
      body: file,
    }).then((answer) => answer.text().then((text) => {
      if (!answer.ok) {
        throw new Error(answer.status === 422 ? text : form.dataset.failed.replace('%s', file.name));
      }
      files.querySelector('.attach-refresh').click();
      return text;
    }));
  };

  const show = (range, files) => Array.from(files).filter((file) => PICTURES.includes(file.type)).forEach((file) => {
    upload(file).then((id) => {
      quill.insertEmbed(range.index, 'image', `${form.dataset.download}?show=1&id=${id}`, 'user');
      quill.setSelection(range.index + 1);
    }).catch((refused) => window.PF('notes').renderMessage({ severity: 'error', summary: refused.message, detail: '' }));
  });

  const choosePicture = () => {
    const chooser = document.createElement('input');
    chooser.type = 'file';
    chooser.accept = PICTURES.join(',');
    chooser.addEventListener('change', () => show(quill.getSelection(true), chooser.files));
    chooser.click();
  };

  const link = () => {
    const range = quill.getSelection(true);
    const before = quill.getFormat(range).link || 'https://';
    const address = window.prompt(form.dataset.link, before);
    if (address === null) {
      return;
    }
    if (range.length === 0 && address && address !== 'https://') {
      quill.insertText(range.index, address, 'link', address, 'user');
    } else {
      quill.format('link', address && address !== 'https://' ? address : false, 'user');
    }
  };

  const build = () => {
    quill = new window.Quill('#mailRichText', {
      theme: 'snow',
      formats: FORMATS,
      modules: {
        toolbar: { container: '#mailTools', handlers: { image: choosePicture, link } },
        uploader: { mimetypes: PICTURES, handler: (range, files) => show(range, files) },
      },
    });
    quill.theme.tooltip.root.remove();
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-multiline', 'true');
    quill.root.setAttribute('aria-label', document.getElementById('mailRichText').dataset.label);
    quill.on('text-change', (now, before, source) => {
      if (!quill.kbSilent) {
        field('text').value = written();
        if (source === 'user') {
          typed();
        }
      }
    });
    // Pictures are taken by the editor, and not as files beside the text.
    ['paste', 'drop'].forEach((kind) => quill.root.addEventListener(kind, (event) => {
      const files = (event.clipboardData || event.dataTransfer || { files: [] }).files;
      if (Array.from(files).some((file) => PICTURES.includes(file.type))) {
        event.stopPropagation();
      }
    }));
    quill.root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        event.stopPropagation();
        field('send').click();
      }
    }, true);
  };

  const fill = (html) => {
    quill.kbSilent = true;
    quill.setContents(quill.clipboard.convert({ html: html.replace(/<p><br ?\/?><\/p>/g, '<p><br></p>') }), 'silent');
    quill.kbSilent = false;
    field('text').value = written();
  };

  const setRich = (on, html) => {
    if (on && !quill) {
      build();
    }
    if (on) {
      fill(html);
    }
    field('html').value = String(on);
    rich.checked = on;
    tools.hidden = !on;
    richText.hidden = !on;
    field('text').classList.toggle('gone', on);
  };

  rich.addEventListener('change', () => {
    if (rich.checked) {
      setRich(true, toHtml(field('text').value));
    } else {
      field('text').value = toText();
      setRich(false);
    }
    typed();
    window.kbMailEditor();
  });

  /* ---- salutation and signature ---- */
  const exchangeText = (text, before, after, last) => {
    const at = before ? (last ? text.lastIndexOf(before) : text.indexOf(before)) : -1;
    if (at >= 0) {
      return text.slice(0, at) + after + text.slice(at + before.length);
    }
    if (before || !after) {
      return text;
    }
    return last ? `${text.trimEnd()}\n\n${after}` : `${after}\n\n${text}`;
  };

  const exchangeRich = (before, after, last) => {
    const text = quill.getText();
    const at = before ? (last ? text.lastIndexOf(before) : text.indexOf(before)) : -1;
    if (at >= 0) {
      quill.deleteText(at, before.length, 'user');
      quill.insertText(at, after, 'user');
    } else if (!before && after) {
      quill.insertText(last ? text.length - 1 : 0, last ? `\n\n${after}` : `${after}\n\n`, 'user');
    }
  };

  const showRow = (name) => {
    const row = form.querySelector(`[data-row="${name}"]`);
    row.classList.add('shown');
    form.querySelectorAll(`[data-show-row="${name}"]`).forEach((button) => { button.hidden = true; });
    return row;
  };

  const rows = () => ['cc', 'bcc'].filter((name) => field(name).value).forEach(showRow);

  window.kbMail = {
    /** @param args with what the queue begins and ends mails with, and maybe whom it goes to */
    exchange(args) {
      [['salutation', false], ['signature', true]].forEach(([name, last]) => {
        const before = box.dataset[name];
        const after = args[name] === undefined ? before : args[name];
        if (before !== after) {
          if (quill && rich.checked) {
            exchangeRich(before, after, last);
          } else {
            field('text').value = exchangeText(field('text').value, before, after, last);
          }
          box.dataset[name] = after;
        }
      });
      if (args.to && !field('to').value) {
        field('to').value = args.to;
        window.kbAddresses.changed(field('to'));
      }
      typed();
    },
    /** @return whether the editor took it */
    insert(text) {
      if (!quill || !rich.checked) {
        return false;
      }
      const at = quill.getSelection(true).index;
      quill.insertText(at, text, 'user');
      quill.setSelection(at + text.length);
      return true;
    },
    saved(args) {
      if (args.draft && savedAt === typedAt) {
        sessionStorage.removeItem(kept);
      }
      if (args.draft && !/[?&]draft=/.test(location.search)) {
        history.replaceState(history.state, '', `${location.pathname}?draft=${args.draft}`);
      }
    },
    sending() {
      clearTimeout(timer);
      leaving = true;
    },
    /** Unless it was sent the page stays: something has to be put right first. */
    notSent(request) {
      if (request.responseText.includes('<redirect ')) {
        return;
      }
      leaving = false;
      rows();
      savedAt = Math.min(savedAt, typedAt - 1);
      remember();
    },
    forget() {
      leaving = true;
      clearTimeout(timer);
      sessionStorage.removeItem(kept);
    },
  };

  /* ---- start ---- */
  const salutationEnd = () => (box.dataset.salutation ? box.dataset.salutation.length + 2 : 0);

  /* A mail that opens a ticket has another key each time as long as the server has not kept it. */
  const lost = () => Object.keys(sessionStorage).find((key) => key.startsWith(`${drafts}mail:NEW:`)
    && form.dataset.mail.startsWith('mail:NEW:') && JSON.parse(sessionStorage.getItem(key)).address === address());

  const restore = () => {
    const source = sessionStorage.getItem(kept) ? kept : lost();
    const values = JSON.parse((source && sessionStorage.getItem(source)) || 'null');
    if (values) {
      sessionStorage.removeItem(source);
      sessionStorage.setItem(kept, JSON.stringify(values));
      NAMES.forEach((name) => { field(name).value = values[name]; });
      ['to', 'cc', 'bcc'].forEach((name) => window.kbAddresses.changed(field(name)));
      setTimeout(typed, 0);
    }
  };

  restore();
  const wanted = field('html').value === 'true' || box.dataset.rich === 'true';
  if (wanted && window.Quill) {
    setRich(true, field('html').value === 'true' ? field('text').value : toHtml(field('text').value));
  } else {
    setRich(false);
  }
  rows();
  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-show-row]');
    if (button) {
      showRow(button.dataset.showRow).querySelector('.chips input').focus();
    }
  });
  form.addEventListener('input', (event) => event.target.closest('.ql-editor, [data-draft-skip]') || typed());
  form.addEventListener('change', (event) => event.target.closest('[data-draft-skip], .attach, .templates') || typed());
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      if (event.target.closest('.chips')) {
        event.target.blur();
      }
      field('send').click();
    }
  });
  document.addEventListener('visibilitychange', () => document.hidden && save());
  if (!field('to').value) {
    form.querySelector('.mail-to .chips input').focus({ preventScroll: true });
  } else if (quill) {
    quill.setSelection(Math.min(salutationEnd(), quill.getLength() - 1), 0, 'silent');
  } else {
    const at = salutationEnd();
    field('text').focus({ preventScroll: true });
    field('text').setSelectionRange(at, at);
  }
})();

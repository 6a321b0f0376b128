// Sends files that are dropped or chosen in [data-attach] past the form, one after the other, each with its progress;
// then the list of what waits for the message is asked for again. Nothing else of the form is touched.
(() => {
  if (window.kbAttach) {
    return;
  }
  window.kbAttach = true;

  const queues = new WeakMap();

  const line = (box, file) => {
    const row = document.createElement('li');
    const name = document.createElement('span');
    const progress = document.createElement('progress');
    const cancel = document.createElement('button');
    name.textContent = file.name;
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute('aria-label', file.name);
    cancel.type = 'button';
    cancel.className = 'btn quiet';
    cancel.textContent = box.dataset.cancel;
    row.append(name, progress, cancel);
    box.querySelector('.attach-arriving').append(row);
    return { row, progress, cancel };
  };

  const refuse = (box, shown, text) => {
    const note = document.createElement('span');
    note.className = 'callout bad';
    note.setAttribute('role', 'alert');
    note.textContent = text;
    shown.progress.replaceWith(note);
    shown.row.firstChild.remove();
    shown.cancel.textContent = box.dataset.close;
  };

  const send = (box, file, shown) => new Promise((done) => {
    if (!shown.row.isConnected) {
      done();
      return;
    }
    const request = new XMLHttpRequest();
    const address = `${box.dataset.attach}?draft=${encodeURIComponent(box.dataset.draftName)}&name=${encodeURIComponent(file.name)}`;
    request.open('POST', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Kundenblick-Upload', 'file');
    request.upload.addEventListener('progress', (state) => {
      if (state.lengthComputable) {
        shown.progress.value = Math.round((state.loaded * 100) / state.total);
      }
    });
    request.addEventListener('loadend', () => {
      if (request.status === 200) {
        shown.row.remove();
      } else if (shown.row.isConnected) {
        refuse(box, shown, request.status === 422 ? request.responseText : box.dataset.failed.replace('%s', file.name));
      }
      done(request.status === 200);
    });
    shown.cancel.addEventListener('click', () => request.abort());
    request.send(file);
  });

  const refresh = (box) => box.querySelector('.attach-refresh').click();

  const add = (box, files) => {
    Array.from(files).forEach((file) => {
      const shown = line(box, file);
      shown.cancel.addEventListener('click', () => shown.row.remove());
      if (file.size > Number(box.dataset.limit)) {
        refuse(box, shown, box.dataset.tooLarge.replace('%s', file.name));
        return;
      }
      const before = queues.get(box) || Promise.resolve();
      queues.set(box, before.then(() => send(box, file, shown)).then((arrived) => arrived && refresh(box)));
    });
  };

  const boxOf = (event) => event.target.closest && event.target.closest('[data-attach]');
  const holdsFiles = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');

  document.addEventListener('change', (event) => {
    const box = event.target.type === 'file' && boxOf(event);
    if (box) {
      add(box, event.target.files);
      event.target.value = '';
    }
  });

  ['dragover', 'dragleave', 'drop'].forEach((kind) => document.addEventListener(kind, (event) => {
    const form = holdsFiles(event) && event.target.closest && event.target.closest('form');
    const box = form && form.querySelector('[data-attach]');
    if (!box) {
      return;
    }
    event.preventDefault();
    box.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') {
      add(box, event.dataTransfer.files);
    }
  }));

  // Files that are pasted, such as pictures of the screen.
  document.addEventListener('paste', (event) => {
    const form = event.target.closest && event.target.closest('form');
    const box = form && form.querySelector('[data-attach]');
    if (box && event.clipboardData && event.clipboardData.files.length > 0) {
      event.preventDefault();
      add(box, event.clipboardData.files);
    }
  });

  // Whoever leaves while a file is on its way is asked.
  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('.attach-arriving progress')) {
      event.preventDefault();
    }
  });
})();

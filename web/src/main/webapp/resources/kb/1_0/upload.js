// Sends a file as the body of a request of its own, with its progress, and goes on to the page that follows.
(() => {
  const form = document.querySelector('[data-upload]');
  if (!form) {
    return;
  }
  const file = form.querySelector('input[type=file]');
  const button = form.querySelector('button[type=submit]');
  const progress = form.querySelector('progress');
  const running = form.querySelector('[data-running]');
  const problem = form.querySelector('[role=alert]');

  const refuse = (text) => {
    problem.textContent = text;
    problem.hidden = false;
    running.hidden = true;
    button.disabled = false;
    file.focus();
  };

  file.addEventListener('change', () => {
    problem.hidden = true;
    const card = file.files[0] && /\.(vcf|vcard)$/i.test(file.files[0].name);
    if (card && form.querySelector('input[value=CONTACTS]')) {
      form.querySelector('input[value=CONTACTS]').checked = true;
    }
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = file.files[0];
    if (!chosen) {
      refuse(form.dataset.missing);
      return;
    }
    if (chosen.size > Number(form.dataset.limit)) {
      refuse(form.dataset.tooLarge);
      return;
    }
    const kind = form.querySelector('input[name=kind]:checked')?.value ?? '';
    const request = new XMLHttpRequest();
    request.open('POST', `${form.dataset.upload}?kind=${kind}&name=${encodeURIComponent(chosen.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Kundenblick-Upload', 'file');
    request.upload.addEventListener('progress', (state) => {
      if (state.lengthComputable) {
        progress.value = Math.round((state.loaded * 100) / state.total);
      }
    });
    request.addEventListener('load', () => {
      if (request.status === 200 && /^\d+$/.test(request.responseText)) {
        location.assign(request.responseText === '0' ? form.dataset.several : form.dataset.next + request.responseText);
      } else if (request.status === 422) {
        refuse(request.responseText);
      } else if (request.status === 413) {
        refuse(form.dataset.tooLarge);
      } else {
        refuse(form.dataset.failed);
      }
    });
    request.addEventListener('error', () => refuse(form.dataset.failed));
    problem.hidden = true;
    progress.value = 0;
    running.hidden = false;
    button.disabled = true;
    request.send(chosen);
  });
})();

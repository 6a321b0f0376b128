// Lines of addresses, [data-addresses], as chips with suggestions. The line itself stays in the form and holds them as text.
(() => {
  if (window.kbAddresses) {
    return;
  }
  const USABLE = /^[^\s@<>"(),;:\\]+@[a-z0-9äöüß-]+(\.[a-z0-9äöüß-]+)+$/i;
  let asking = null;
  let count = 0;

  const split = (text) => {
    const parts = [];
    let part = '';
    let quoted = false;
    Array.from(text).forEach((letter) => {
      quoted = letter === '"' ? !quoted : quoted;
      if (!quoted && /[,;\n]/.test(letter)) {
        parts.push(part);
        part = '';
      } else {
        part += letter;
      }
    });
    return parts.concat(part).map((each) => each.trim()).filter(Boolean);
  };

  const addressOf = (written) => {
    const found = /<([^<>]*)>\s*$/.exec(written);
    return (found ? found[1] : written).trim();
  };

  const nameOf = (written) => {
    const name = written.replace(/<[^<>]*>\s*$/, '').trim().replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
    return name || addressOf(written);
  };

  class Line {
    constructor(field) {
      this.field = field;
      this.id = `kbAddresses${count += 1}`;
      this.box = document.createElement('span');
      this.box.className = 'chips';
      this.typed = document.createElement('input');
      Object.assign(this.typed, { id: this.id, type: 'text', autocomplete: 'off', spellcheck: false });
      Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${this.id}List` })
        .forEach(([name, value]) => this.typed.setAttribute(name, value));
      this.list = document.createElement('ul');
      Object.assign(this.list, { id: `${this.id}List`, className: 'chips-found', hidden: true });
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', field.dataset.addresses);
      this.box.append(this.typed, this.list);
      field.after(this.box);
      field.classList.add('unseen');
      field.tabIndex = -1;
      field.setAttribute('aria-hidden', 'true');
      const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
      if (label) {
        label.htmlFor = this.id;
      }
      field.kbLine = this;
      this.read();
      this.listen();
    }

    /** What the line says becomes chips. */
    read() {
      this.box.querySelectorAll('.chip').forEach((chip) => chip.remove());
      split(this.field.value).forEach((each) => this.show(each));
    }

    show(written) {
      const chip = document.createElement('span');
      const remove = document.createElement('button');
      const name = document.createElement('span');
      const wrong = !USABLE.test(addressOf(written));
      chip.className = wrong ? 'chip wrong' : 'chip';
      chip.dataset.written = written;
      chip.title = wrong ? this.field.dataset.wrong.replace('%s', written) : addressOf(written);
      name.textContent = nameOf(written);
      remove.type = 'button';
      remove.textContent = '×';
      remove.setAttribute('aria-label', this.field.dataset.remove.replace('%s', nameOf(written)));
      remove.addEventListener('click', () => {
        chip.remove();
        this.write();
        this.typed.focus();
      });
      chip.append(name);
      if (wrong) {
        const note = document.createElement('span');
        note.className = 'unseen';
        note.textContent = chip.title;
        chip.append(note);
      }
      chip.append(remove);
      this.typed.before(chip);
    }

    all() {
      return Array.from(this.box.querySelectorAll('.chip')).map((chip) => chip.dataset.written);
    }

    write() {
      this.field.value = this.all().join(', ');
      this.field.dispatchEvent(new Event('input', { bubbles: true }));
    }

    /** What is typed becomes a chip, whether it is an address or not: nothing typed is lost. */
    take(text) {
      const known = new Set(this.all().map((each) => addressOf(each).toLowerCase()));
      const parts = split(text).filter((each) => !known.has(addressOf(each).toLowerCase()));
      parts.forEach((each) => this.show(each));
      this.typed.value = '';
      this.close();
      this.write();
    }

    ask() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        asking = this;
        window.kbMailSuggest([{ name: 'typed', value: this.typed.value.trim() }]);
      }, 200);
    }

    offer(found) {
      const known = new Set(this.all().map((each) => addressOf(each).toLowerCase()));
      this.list.replaceChildren(...found.filter((each) => !known.has(addressOf(each).toLowerCase())).map((each, at) => {
        const entry = document.createElement('li');
        const address = document.createElement('small');
        entry.id = `${this.id}Entry${at}`;
        entry.dataset.written = each;
        entry.setAttribute('role', 'option');
        entry.textContent = nameOf(each);
        address.textContent = addressOf(each);
        entry.append(address);
        return entry;
      }));
      this.list.hidden = this.list.children.length === 0 || document.activeElement !== this.typed;
      this.typed.setAttribute('aria-expanded', String(!this.list.hidden));
    }

    close() {
      clearTimeout(this.timer);
      asking = asking === this ? null : asking;
      this.list.hidden = true;
      this.typed.setAttribute('aria-expanded', 'false');
      this.typed.removeAttribute('aria-activedescendant');
    }

    move(step) {
      const entries = Array.from(this.list.children);
      const before = entries.findIndex((entry) => entry.getAttribute('aria-selected') === 'true');
      const next = entries[(before + step + entries.length) % entries.length];
      entries.forEach((entry) => entry.setAttribute('aria-selected', String(entry === next)));
      if (next) {
        this.typed.setAttribute('aria-activedescendant', next.id);
        next.scrollIntoView({ block: 'nearest' });
      }
    }

    chosen() {
      return this.list.hidden ? null : this.list.querySelector('[aria-selected="true"]');
    }

    press(event) {
      const chips = this.box.querySelectorAll('.chip');
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (this.list.hidden) {
          this.ask();
        } else {
          this.move(event.key === 'ArrowDown' ? 1 : -1);
        }
      } else if ((event.key === 'Enter' && !event.ctrlKey) || event.key === 'Tab') {
        const chosen = this.chosen();
        if (chosen || this.typed.value.trim()) {
          event.preventDefault();
          this.take(chosen ? chosen.dataset.written : this.typed.value);
        } else if (event.key === 'Enter') {
          event.preventDefault();
        }
      } else if (event.key === 'Escape' && !this.list.hidden) {
        event.stopPropagation();
        this.close();
      } else if (event.key === 'Backspace' && !this.typed.value && chips.length) {
        event.preventDefault();
        const last = chips[chips.length - 1];
        this.typed.value = last.dataset.written;
        last.remove();
        this.write();
      }
    }

    /** A field of one line would swallow the ends of lines by which lists from elsewhere are separated. */
    paste(event) {
      const text = event.clipboardData.getData('text/plain');
      if (/[\n;,]/.test(text.trim())) {
        event.preventDefault();
        this.take(`${this.typed.value}${text.replace(/\r\n?/g, '\n')}`);
      }
    }

    listen() {
      this.box.addEventListener('click', (event) => event.target === this.box && this.typed.focus());
      this.list.addEventListener('mousedown', (event) => {
        const entry = event.target.closest('li');
        if (entry) {
          event.preventDefault();
          this.take(entry.dataset.written);
        }
      });
      this.typed.addEventListener('input', (event) => {
        event.stopPropagation();
        if (/[,;\n]\s*$/.test(this.typed.value) && split(this.typed.value).length > 0) {
          this.take(this.typed.value);
        } else if (this.typed.value.trim()) {
          this.ask();
        } else {
          this.close();
        }
      });
      this.typed.addEventListener('paste', (event) => this.paste(event));
      this.typed.addEventListener('keydown', (event) => this.press(event));
      this.typed.addEventListener('blur', () => (this.typed.value.trim() ? this.take(this.typed.value) : this.close()));
    }
  }

  const start = () => document.querySelectorAll('input[data-addresses]').forEach((field) => field.kbLine || new Line(field));

  window.kbAddresses = {
    start,
    suggested(args) {
      if (asking && args.found) {
        asking.offer(JSON.parse(args.found));
      }
    },
    /** @param field whose value was set from outside */
    changed(field) {
      if (field.kbLine) {
        field.kbLine.read();
      }
    },
  };
  start();
  window.jQuery(document).on('pfAjaxComplete', start);
})();

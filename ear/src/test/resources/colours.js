/* Every computed colour of the page that no token has, more or less transparent. Runs in the page and answers what it found, as a list of texts. */
() => {
  const probe = document.createElement('span');
  document.body.append(probe);
  const computed = (colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };

  /* As in "10,18,22" for rgb(…), rgba(…) and color(srgb …), whatever the transparency; empty for nothing to see. */
  const tone = (colour) => {
    const numbers = colour.match(/[\d.]+/g).map(Number);
    if (numbers[3] === 0) {
      return '';
    }
    const scale = colour.startsWith('color(') ? 255 : 1;
    return numbers.slice(0, 3).map((number) => Math.round(number * scale)).join(',');
  };

  const root = getComputedStyle(document.documentElement);
  const known = new Set(['']);
  for (const name of root) {
    const value = root.getPropertyValue(name).trim();
    if (name.startsWith('--kb-') && /^(#|rgb)/.test(value)) {
      known.add(tone(computed(value)));
    }
  }
  probe.remove();

  const SIDES = ['Top', 'Right', 'Bottom', 'Left'];
  const borders = (style) => SIDES
    .filter((side) => parseFloat(style['border' + side + 'Width']) > 0 && style['border' + side + 'Style'] !== 'none')
    .map((side) => ['border', style['border' + side + 'Color']]);

  const colours = (element) => {
    const style = getComputedStyle(element);
    const found = [['ground', style.backgroundColor], ...borders(style)];
    if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim())) {
      found.push(['text', style.color]);
    }
    for (const part of ['::before', '::after']) {
      const generated = getComputedStyle(element, part);
      if (generated.content !== 'none' && generated.display !== 'none') {
        found.push(['ground' + part, generated.backgroundColor], ...borders(generated));
        if (/[^"\s]/.test(generated.content.replace('normal', ''))) {
          found.push(['text' + part, generated.color]);
        }
      }
    }
    return found;
  };

  const strange = new Set();
  for (const element of document.querySelectorAll('body *')) {
    const hidden = getComputedStyle(element).display === 'none'
      || element.closest('svg, .ui-helper-hidden-accessible, .ui-radio-clone, .ql-picker-options');
    if (hidden || ['SCRIPT', 'STYLE', 'OPTION'].includes(element.tagName)) {
      continue;
    }
    const name = String(element.className || element.tagName).split(' ').slice(0, 3).join('.');
    for (const [what, colour] of colours(element)) {
      if (!known.has(tone(colour))) {
        strange.add(what + ' ' + colour + ' at ' + name);
      }
    }
  }
  return [...strange];
}

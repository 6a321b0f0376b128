#!/usr/bin/env python3
"""Writes PrimeFaces' theme saga-blue with its colours replaced by the tokens of tokens.css.

Run it once after an upgrade of PrimeFaces; the result is committed:
    tokenise.py primefaces-<version>-jakarta.jar ../main/webapp/resources/primefaces-kundenblick/theme.css
It prints the colours that it could not map; give each a token in OTHERS or COLOURS.
"""
import re
import sys
import zipfile

THEME = 'META-INF/resources/primefaces-saga-blue/theme.css'
LICENSE = 'META-INF/LICENSE.txt'

TOKENS = {
    'ink': '#495057 #212529 #252529 #343a40',
    'ink-2': '#607d8b',
    'ink-3': '#6c757d',
    'surface': '#fff #ffffff',
    'surface-2': '#f8f9fa #f8f8f8 #fbfcfc',
    'surface-3': '#e9ecef #ebebef #efefef',
    'line': '#dee2e6 #dadada rgba(0,0,0,.08)',
    'line-strong': '#ced4da #adb5bd',
    'brand': '#2196f3',
    'brand-soft': '#e3f2fd',
    'good': '#689f38',
    'good-soft': '#c8e6c9',
    'warn': '#fbc02d #7f6003',
    'warn-soft': '#ffecb3',
    'warn-line': '#ffc107',
    'bad': '#d32f2f #f44336 #b71c1c #e0284f #e60017',
    'bad-soft': '#ffcdd2',
    'bad-line': '#ef5350',
    'info': '#0288d1 #9c27b0 #01579b',
    'info-soft': '#b3e5fc',
    'info-line': '#03a9f4',
}
COLOURS = {colour: token for token, colours in TOKENS.items() for colour in colours.split()}
HUES = [(60, 'warn-line'), (150, 'good-line'), (250, 'info-line'), (361, 'info-soft')]
LITERAL = r'#[0-9a-fA-F]{3,8}\b|rgba?\([^)]*\)|hsl\([^)]*\)'


def var(token):
    return f'var(--kb-{token})'


def from_rgb(red, green, blue):
    if (red, green, blue) == (166.2, 213.0, 250.2):
        return var('brand')  # the focus ring
    if red < 40 and blue > 200:
        return var('brand-strong')  # hover and pressed
    if red > 200 and green < 100:
        return var('bad')
    if green > red and green > blue:
        return var('good')
    return var('ink-2') if max(red, green, blue) < 140 else var('line-strong')


def token_for(prop, literal):
    colour = literal.lower()
    if colour in ('#fff', '#ffffff') and prop == 'color':
        return var('brand-ink')
    if colour in COLOURS:
        return var(COLOURS[colour])
    rgb = re.match(r'rgb\(([\d.]+),\s*([\d.]+),\s*([\d.]+)\)$', colour)
    if rgb:
        return from_rgb(*map(float, rgb.groups()))
    hsl = re.match(r'hsl\(([\d.]+)', colour)
    if hsl:
        hue = float(hsl.group(1))
        return var('bad') if hue < 20 else var(next(token for limit, token in HUES if hue < limit))
    rgba = re.match(r'rgba\((\d+),(\d+),(\d+),(\.\d+)\)$', colour)
    if rgba and rgba.groups()[:3] != ('0', '0', '0'):
        return f"color-mix(in srgb,{var('brand')} {float(rgba.group(4)) * 100:g}%,transparent)"
    return literal


def declaration(match):
    prop, value = match.groups()
    return prop + ':' + re.sub(LITERAL, lambda literal: token_for(prop, literal.group(0)), value)


def rule(match):
    selector, body = match.groups()
    if selector.strip().startswith(':root'):
        return ''  # palettes and color-scheme, which tokens.css decides
    return selector + '{' + re.sub(r'([\w-]+):([^;]*)', declaration, body) + '}\n'


def main(jar, target):
    archive = zipfile.ZipFile(jar)
    theme = archive.read(THEME).decode('utf-8-sig')
    notice = archive.read(LICENSE).decode('utf-8').strip()
    css = re.sub(r'([^{}]+)\{([^{}]*)\}', rule, theme)
    css = re.sub(r'font-family:-apple-system[^;}]*', 'font-family:var(--kb-font)', css)
    with open(target, 'w', encoding='utf-8') as out:
        out.write(f'/*\nPrimeFaces theme saga-blue, colours replaced by the tokens of Kundenblick. Written by tokenise.py.\n\n{notice}\n*/\n')
        out.write(css.strip() + '\n')
    print('not mapped:', sorted(set(re.findall(r'#[0-9a-fA-F]{3,8}\b|rgb\([^)]*\)|hsl\([^)]*\)', css))))


if __name__ == '__main__':
    main(*sys.argv[1:])

import { expect, it } from 'vitest';
import { Style, understandsHyperlinks } from '../../../src/cli/terminal.js';

it.each([
  [{ TERM_PROGRAM: 'iTerm.app' }, true],
  [{ TERM_PROGRAM: 'vscode', TERM: 'xterm-256color' }, true],
  [{ VTE_VERSION: '7006' }, true],
  [{ VTE_VERSION: '4205' }, false],
  [{ WT_SESSION: 'a-b-c' }, true],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
  [{}, false],
])('of %j says that links are understood: %s', (environment, understood) => {
  expect(understandsHyperlinks(environment)).toBe(understood);
});

it('leaves text alone without colours, and styles it with them', () => {
  expect(new Style({ colours: false, hyperlinks: false }).paint('bold', 'x')).toBe('x');
  expect(new Style({ colours: true, hyperlinks: false }).paint('bold', 'x')).toBe('\u001b[1mx\u001b[22m');
  expect(new Style({ colours: true, hyperlinks: false }).paint('bold', '')).toBe('');
});

import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { settings } from '../../../src/config.js';
import { configurationTable, environmentExample } from '../../support/configuration-docs.js';

it('.env.example lists every variable with its default, and nothing else', () => {
  const text = readFileSync('.env.example', 'utf8');
  expect(text).toBe(environmentExample());
  expect(parseEnv(text)).toEqual(
    Object.fromEntries(
      Object.entries(settings).map(([name, { ...s }]) => [name, 'fallback' in s ? s.fallback : '']),
    ),
  );
});

it('the README shows the configuration table that the schema makes', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(configurationTable());
});

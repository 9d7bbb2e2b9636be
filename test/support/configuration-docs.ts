import { settings } from '../../src/config.js';

/** What `.env.example` must hold: each variable under its description, empty when it has no default. */
export function environmentExample(): string {
  const head = '# Copy to .env and change what you need. An empty value counts as unset.\n';
  const entries = Object.entries(settings).map(([name, { ...setting }]) => {
    const fallback = 'fallback' in setting ? setting.fallback : '';
    return `\n# ${setting.about}\n${name}=${fallback}\n`;
  });
  return head + entries.join('');
}

/** The README's table of settings. */
export function configurationTable(): string {
  const rows = Object.entries(settings).map(([name, { ...setting }]) => {
    const fallback = 'fallback' in setting && setting.fallback !== '' ? `\`${setting.fallback}\`` : 'unset';
    return `| \`${name}\` | ${fallback} | ${setting.about} |\n`;
  });
  return `| variable | default | meaning |\n| --- | --- | --- |\n${rows.join('')}`;
}

/**
 * Draws docs/reliability.svg from the cross-validation that stands in embeddings/answering.json: how often the quote
 * answered, by how sure the program was. Run it after `npm run fit`: node bench/reliability.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './settings.mjs';

const SIDE = 320;
const LEFT = 52;
const TOP = 18;
const { provenance } = JSON.parse(readFileSync(join(root, 'embeddings', 'answering.json'), 'utf8'));
const bins = provenance.reliability.filter(({ questions }) => questions > 0);
const most = Math.max(...bins.map(({ questions }) => questions));
const x = (share) => (LEFT + share * SIDE).toFixed(1);
const y = (share) => (TOP + (1 - share) * SIDE).toFixed(1);
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + SIDE + 24} ${TOP + SIDE + 50}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="white"/>
${bins.map(({ from, questions }) => `<rect x="${x(from + 0.01)}" y="${y((0.25 * questions) / most)}" width="${0.08 * SIDE}" height="${((0.25 * questions) / most) * SIDE}" fill="#dde6f0"/>`).join('\n')}
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>
<polyline fill="none" stroke="#1f5fa8" stroke-width="2" points="${bins.map(({ expected, observed }) => `${x(expected)},${y(observed)}`).join(' ')}"/>
${bins.map(({ expected, observed, questions }) => `<circle cx="${x(expected)}" cy="${y(observed)}" r="3.5" fill="#1f5fa8"><title>${questions} questions: expected ${expected.toFixed(2)}, observed ${observed.toFixed(2)}</title></circle>`).join('\n')}
<rect x="${LEFT}" y="${TOP}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#333"/>
${ticks.map((tick) => `<text x="${x(tick)}" y="${TOP + SIDE + 16}" text-anchor="middle">${tick}</text><text x="${LEFT - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`).join('\n')}
<text x="${x(0.5)}" y="${TOP + SIDE + 36}" text-anchor="middle">expected: confidence of the answer</text>
<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">observed: share of quotes that answer</text>
</svg>
`;
writeFileSync(join(root, 'docs', 'reliability.svg'), svg);
console.log(`docs/reliability.svg: ${bins.reduce((sum, { questions }) => sum + questions, 0)} questions`);

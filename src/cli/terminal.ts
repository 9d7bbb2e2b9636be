import { styleText } from 'node:util';
import { printable } from './printable.js';

/** Where a command writes. `main.ts` makes it of the process's streams. */
export interface Terminal {
  /** The answer, to stdout; resolves when it has been handed over. */
  print(text: string): Promise<void>;
  /** Everything else, to stderr. */
  note(text: string): void;
  /** stderr shows the same line again after a carriage return: progress may be drawn in place. */
  readonly redraws: boolean;
  /** Columns of stderr. */
  readonly columns: number;
  readonly style: Style;
}

/** Which escape sequences stdout understands. */
export interface Abilities {
  readonly colours: boolean;
  readonly hyperlinks: boolean;
}

type Format = Parameters<typeof styleText>[0];

/** Styles text for a terminal, or leaves it plain. */
export class Style {
  readonly abilities: Abilities;

  constructor(abilities: Abilities) {
    this.abilities = abilities;
  }

  paint(format: Format, text: string): string {
    return this.abilities.colours && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  }

  /** `text` that opens `url` on a click (OSC 8); plain text where that is not understood or the address is not a web page. */
  link(url: string | null, text: string): string {
    if (!this.abilities.hyperlinks || url === null || !URL.canParse(url)) return text;
    const { href, protocol } = new URL(url);
    return /^https?:$/.test(protocol)
      ? `\u001b]8;;${printable(href)}\u001b\\${text}\u001b]8;;\u001b\\`
      : text;
  }
}

/**
 * Whether the terminal that these variables describe understands OSC 8 links; others may print the address as garbage.
 * The list is that of the terminals known to (Egmont Koblinger, "Hyperlinks in terminal emulators").
 */
export function understandsHyperlinks(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { TERM, TERM_PROGRAM, VTE_VERSION, WT_SESSION, KONSOLE_VERSION } = environment;
  return (
    Number(VTE_VERSION) >= 5000 ||
    Boolean(WT_SESSION) ||
    Boolean(KONSOLE_VERSION) ||
    /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/.test(TERM_PROGRAM ?? '') ||
    /kitty|alacritty|foot|contour|ghostty/.test(TERM ?? '')
  );
}

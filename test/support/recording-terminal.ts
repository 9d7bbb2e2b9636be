import { Style, type Abilities, type Terminal } from '../../src/cli/terminal.js';

/** A terminal that keeps what is written to it. */
export class RecordingTerminal implements Terminal {
  stdout = '';
  stderr = '';
  readonly redraws: boolean;
  readonly columns = 80;
  readonly style: Style;

  constructor(abilities: Partial<Abilities & { redraws: boolean }> = {}) {
    this.redraws = abilities.redraws ?? false;
    this.style = new Style({
      colours: abilities.colours ?? false,
      hyperlinks: abilities.hyperlinks ?? false,
    });
  }

  print(text: string): Promise<void> {
    this.stdout += text;
    return Promise.resolve();
  }

  note(text: string): void {
    this.stderr += text;
  }
}

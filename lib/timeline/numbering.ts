/** Numbers names from 0 as they turn up. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  get size(): number {
    return this.numbers.size;
  }

  of(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(name, number);
    }
    return number;
  }

  /** The number of a name, if it has one. */
  known(name: string): number | undefined {
    return this.numbers.get(name);
  }

  /** The names by number. */
  names(): string[] {
    return [...this.numbers.keys()];
  }
}

/** Whole numbers, each larger than the one before, kept as the steps between them: most take one byte. */
export class RisingNumbers {
  #bytes = new Uint8Array(4);
  #used = 0;
  #last = -1;

  add(number: number): void {
    let step = number - this.#last;
    if (step <= 0) throw new Error(`${number} does not come after ${this.#last}`);
    this.#last = number;
    // Seven bits to a byte; the eighth says that more follow.
    while (step > 0x7f) {
      this.#push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    this.#push(step);
  }

  /** Sets the mark of each number, and says how many of them had none. */
  mark(marks: Uint8Array): number {
    let fresh = 0;
    let number = -1;
    let step = 0;
    let shift = 0;
    for (let place = 0; place < this.#used; place++) {
      const byte = this.#bytes[place] ?? 0;
      step |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte > 0x7f) continue;
      number += step;
      if (marks[number] === 0) fresh++;
      marks[number] = 1;
      step = 0;
      shift = 0;
    }
    return fresh;
  }

  #push(byte: number): void {
    if (this.#used === this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(this.#used * 1.5));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#used++] = byte;
  }
}

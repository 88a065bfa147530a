type Kept = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Whole numbers from 0 in the order they came, in as few bytes each as the largest of them needs. */
export class NumberList {
  #kept: Kept = new Uint8Array(1_024);
  #most = 0xff;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (number > this.#most) this.#widen(number);
    if (this.#length === this.#kept.length) this.#move(this.#kept, Math.ceil(this.#length * 1.5));
    this.#kept[this.#length++] = number;
  }

  at(place: number): number {
    const number = this.#kept[place];
    if (number === undefined || place >= this.#length) throw new RangeError(`There is no number at ${place}`);
    return number;
  }

  #widen(number: number): void {
    this.#most = number > 0xffff ? 0xffff_ffff : 0xffff;
    this.#move(number > 0xffff ? new Uint32Array() : new Uint16Array(), this.#kept.length);
  }

  /** Into more room, in numbers of the same kind as `like`. */
  #move(like: Kept, length: number): void {
    const List = like.constructor as new (length: number) => Kept;
    const moved = new List(length);
    moved.set(this.#kept.subarray(0, this.#length));
    this.#kept = moved;
  }
}

import type { ICalLuxonDateTimeStub } from 'ical-generator';

/**
 * Local time in the shape of a Luxon date, one of those that ical-generator writes as they are told. A TZDate gives the
 * same text, but asks `Intl` about every digit: a third of the time of a whole feed.
 */
export class WallClock implements ICalLuxonDateTimeStub {
	readonly isValid = true;
	readonly zone = { type: 'iana' };
	readonly #local: string;
	readonly #zone: string;

	/** `local`: `YYYY-MM-DDTHH:MM` in `zone`. */
	constructor(local: string, zone: string) {
		this.#local = local;
		this.#zone = zone;
	}

	/** Only ever asked for the zone that it is in; for UTC an instant has to be given. */
	setZone(zone?: string): this {
		if (zone !== this.#zone) throw new RangeError(`${this.#local} of ${this.#zone}, not of ${zone}`);
		return this;
	}

	toFormat(format: string): string {
		if (format === 'yyyyLLdd') return this.#local.slice(0, 10).replaceAll('-', '');
		if (format === 'HHmmss') return `${this.#local.slice(11).replace(':', '')}00`;
		throw new RangeError(`not a format that ical-generator uses: ${format}`);
	}

	/** Not the instant: only start and end of one entry are compared by it, and both stand on the same clock. */
	toJSDate(): Date {
		return new Date(`${this.#local}:00Z`);
	}

	toJSON(): string {
		return this.#local;
	}
}

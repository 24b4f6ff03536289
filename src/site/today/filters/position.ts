import type { Position } from '../../../domain/map/distance.ts';

/** Milliseconds; then people think that nothing happens. */
const PATIENCE = 10_000;
/** A position of a few minutes ago is as good, and there at once. */
const OLDEST = 300_000;

/** Where the device is. Rejects when it does not say, or not in time. */
export const askPosition = (): Promise<Position> =>
	new Promise((found, failed) => {
		if (!navigator.geolocation) return failed(new Error('no position'));
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude: lat, longitude: lng } }) => found({ lat, lng }),
			failed,
			{ timeout: PATIENCE, maximumAge: OLDEST },
		);
	});

import { useCallback, useMemo, useState } from 'react';
import type { Position } from '../../domain/map/distance.ts';
import type { ExploreData } from '../../filters/lists/shape.ts';
import { useParameter } from './use-parameter.ts';

/** Key of the address: the ward to measure from. The device's own position never stands there. */
const FROM = 'gan';
/** Milliseconds; then people think that nothing happens. */
const PATIENCE = 10_000;
/** A position of a few minutes ago is as good, and there at once. */
const OLDEST = 300_000;

export type NearState =
	| { readonly kind: 'off' | 'asking' | 'denied' | 'unavailable' }
	/** `accuracy`: metres within which the device believes to be. */
	| { readonly kind: 'device'; readonly position: Position; readonly accuracy: number }
	| { readonly kind: 'ward'; readonly position: Position; readonly id: string; readonly name: string };

/** From where distances are measured, once that is known. */
export const positionOf = (near: NearState): Position | undefined =>
	near.kind === 'device' || near.kind === 'ward' ? near.position : undefined;

export interface NearChoice {
	readonly near: NearState;
	ask(): void;
	off(): void;
	from(ward: string | undefined): void;
}

/** From where distances are measured: the device, or the middle of a ward, which an address can carry. */
export function useNear(wards: ExploreData['wards']): NearChoice {
	const [ward, setWard] = useParameter(FROM);
	const [device, setDevice] = useState<NearState>({ kind: 'off' });
	const known = wards.find(([id]) => id === ward);
	const near = useMemo((): NearState => {
		if (!known) return device;
		const [id, name, lat, lng] = known;
		return { kind: 'ward', id, name, position: { lat, lng } };
	}, [known, device]);

	const ask = useCallback(() => {
		if (!navigator.geolocation) return setDevice({ kind: 'unavailable' });
		setDevice({ kind: 'asking' });
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude: lat, longitude: lng, accuracy } }) => {
				if (ward !== undefined) setWard(undefined);
				setDevice({ kind: 'device', position: { lat, lng }, accuracy });
			},
			({ code, PERMISSION_DENIED }) =>
				setDevice({ kind: code === PERMISSION_DENIED ? 'denied' : 'unavailable' }),
			{ timeout: PATIENCE, maximumAge: OLDEST },
		);
	}, [ward, setWard]);
	const off = useCallback(() => {
		if (ward !== undefined) setWard(undefined);
		setDevice({ kind: 'off' });
	}, [ward, setWard]);
	const from = useCallback(
		(id: string | undefined) => {
			setDevice({ kind: 'off' });
			setWard(id);
		},
		[setWard],
	);
	return { near, ask, off, from };
}

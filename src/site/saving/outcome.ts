/** Why a change could not be kept, told apart by what was thrown. */
import { changeSaved, type Kept, type Saved } from './store.ts';

/** `blocked`: the browser allows no storage. `full`: no room left on the device. `many`: over MOST_SAVED. */
export type Outcome = 'kept' | 'blocked' | 'full' | 'many';

/** As `changeSaved`, without throwing. `storage` is asked for, since naming it may throw already. */
export function tryChange(storage: () => Kept, edit: (saved: Saved) => void): Outcome {
	try {
		changeSaved(storage(), edit);
		return 'kept';
	} catch (error) {
		if (error instanceof RangeError) return 'many';
		return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

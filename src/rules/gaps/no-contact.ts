import { isReachable } from '../../schemas/contact.ts';
import { collections, type Place } from '../../schemas/index.ts';
import { entries, located, type Rule, warning } from '../kit/rule.ts';

/** A place where nobody can be reached: not itself, not who manages it, not its ward's office. */
export const noContact: Rule = (input) => {
	const byId = new Map(input.records.places.map((place) => [place.id, place]));
	const offices = new Set(input.records.wards.flatMap((ward) => (ward.office ? [ward.id] : [])));
	// What a broken record says is not known, so nothing is said about those that lean on it.
	const broken = new Set(entries(input).flatMap((e) => (e.record ? [] : [`${e.collection}/${e.id}`])));
	const wardsUnread = input.files.some((file) => file.unreadable && file.path === collections.wards.path);
	return located(input, 'places').flatMap((entry) => {
		const place = entry.record;
		if (place.draft || place.replacedBy !== undefined) return [];
		const line = managers(place, byId);
		if (wardsUnread || broken.has(`wards/${place.ward}`) || broken.has(`places/${line.at(-1)?.managedBy}`))
			return [];
		if (
			line.some(({ contact }) => isReachable(contact)) ||
			(place.ward !== undefined && offices.has(place.ward))
		)
			return [];
		return warning('no-contact', entry, [], {
			vi: 'không có cách liên hệ: cả địa điểm, đơn vị quản lý và phường, xã đều chưa có',
			en: 'there is no contact: neither the place, nor who manages it, nor its ward has one',
			cureVi: 'Thêm contact, managedBy hoặc ward.',
			cureEn: 'Add contact, managedBy or ward.',
		});
	});
};

/** No administration has so many floors; and a long line would be walked anew from each of its places. */
const MOST_ABOVE = 20;

/** The place itself and those that manage it, nearest first. */
export function managers(place: Place, byId: ReadonlyMap<string, Place>): Place[] {
	const line = new Set<Place>();
	for (let here: Place | undefined = place; here && !line.has(here) && line.size < MOST_ABOVE; ) {
		line.add(here);
		here = here.managedBy === undefined ? undefined : byId.get(here.managedBy);
	}
	return [...line];
}

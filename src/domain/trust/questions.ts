/** What nobody has told of a record yet, and its institution could: whoever rings asks for it. Pure. */

export type UntoldFact =
	| 'hours'
	| 'address'
	| 'contact'
	| 'price'
	| 'booking'
	| 'access'
	| 'still-offered'
	| 'group'
	| 'duration'
	| 'when';

/** Known or not; what it says does not matter here. */
type Known = object | string | number | undefined;

interface PlaceFacts {
	readonly openingHours?: Known;
	readonly address?: Known;
	readonly contact?: Known;
	readonly price?: Known;
	readonly access?: Known;
}

interface ProgrammeFacts {
	readonly kind: string;
	readonly price: { readonly kind: string };
	readonly booking?: Known;
	readonly group?: Known;
	readonly durationMinutes?: Known;
}

interface EventFacts {
	readonly when: { readonly kind: string };
	readonly price: { readonly kind: string };
	readonly booking?: Known;
}

const asked = (questions: Readonly<Partial<Record<UntoldFact, boolean>>>): UntoldFact[] =>
	// The keys are questions: that is what the type of the record says.
	(Object.keys(questions) as UntoldFact[]).filter((question) => questions[question]);

export const questionsOfPlace = ({
	openingHours,
	address,
	contact,
	price,
	access,
}: PlaceFacts): UntoldFact[] =>
	asked({ hours: !openingHours, address: !address, contact: !contact, price: !price, access: !access });

/** `current`: a source of late, or a confirmation, says that it is still offered. A school session has a group and a length. */
export function questionsOfProgramme(
	{ kind, price, booking, group, durationMinutes }: ProgrammeFacts,
	current: boolean,
): UntoldFact[] {
	const forClasses = kind === 'school-session';
	return asked({
		'still-offered': !current,
		price: price.kind === 'unknown',
		booking: !booking,
		group: forClasses && !group,
		duration: forClasses && !durationMinutes,
	});
}

export const questionsOfEvent = ({ when, price, booking }: EventFacts): UntoldFact[] =>
	asked({ when: when.kind === 'announced', price: price.kind === 'unknown', booking: !booking });

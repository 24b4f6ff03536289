/** An institution to choose, by the name that its visitors know. */
export interface NamedPlace {
	readonly id: string;
	readonly name: string;
}

/** The editor's configuration, as far as this catalogue uses it; the package's own JSON Schema judges the whole in a test. */

/** One field of a form. What each widget may say besides is the package's affair. */
export interface Field {
	readonly name: string;
	readonly label: string;
	readonly widget: string;
	readonly required?: boolean;
	readonly hint?: string;
	readonly [option: string]: unknown;
}

/** A form for each record of a folder, or for one file that holds a list. */
export interface Collection {
	readonly name: string;
	readonly label: string;
	readonly [option: string]: unknown;
}

export interface Configuration {
	readonly backend: Readonly<Record<string, unknown>>;
	readonly collections: readonly Collection[];
	readonly [option: string]: unknown;
}

/** An official document after Nghị định 30/2020/NĐ-CP as data: what is said and where it stands, with no markup and no layout. */

/**
 * Where a sentence comes from, so that none is invented: `programme.durationMinutes`, `visit.class.pupils`, `form` for
 * words of the form itself.
 */
type Origin = string;

export type PaperBlock =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string; readonly from: readonly Origin[] }
	| {
			readonly kind: 'list';
			readonly items: readonly { readonly text: string; readonly from: readonly Origin[] }[];
	  }
	| {
			readonly kind: 'table';
			/** `share`: of the width of the text, all together 1. */
			readonly columns: readonly {
				readonly title: string;
				readonly share: number;
				readonly figures?: true;
			}[];
			readonly rows: readonly (readonly string[])[];
			/** On pages of its own across, as an annex. */
			readonly landscape?: true;
	  }
	/** Dotted lines to be filled in by hand. */
	| { readonly kind: 'blank'; readonly label?: string; readonly lines: number };

export interface OfficialDocument {
	/** `letter`: a công văn, its subject under the number; `report`, `plan`, `list`: a name and a subject in the middle. */
	readonly kind: 'letter' | 'report' | 'plan' | 'list';
	readonly issuer: { readonly superior?: string; readonly name: string };
	/** "Số:      /CV-THCS…"; a blank is left for the clerk. */
	readonly number: string;
	/** Of a letter: "V/v …", without the mark. Of others: the line below the name. */
	readonly subject: string;
	/** Of others than letters: "BÁO CÁO", "KẾ HOẠCH". */
	readonly name?: string;
	/** "Huế"; the date is left blank where there is none. */
	readonly place: string;
	readonly date?: string;
	/** "Kính gửi:" */
	readonly addressees: readonly string[];
	readonly body: readonly PaperBlock[];
	readonly signature?: { readonly authority?: string; readonly title: string };
	/** "Nơi nhận:" without the last line, which is "Lưu: VT." with what the form adds. */
	readonly recipients: readonly string[];
	readonly filed: string;
	/** Title of the file for programs and screen readers. */
	readonly title: string;
	/** BCP 47. */
	readonly language: 'vi';
}

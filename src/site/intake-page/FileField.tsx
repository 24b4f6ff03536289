import { type DragEvent, useState } from 'react';
import { pageWords } from './words.ts';

interface Props {
	/** Of the file that is chosen. */
	readonly name: string | undefined;
	readonly choose: (file: File) => void;
}

/** A field for a file, which is also a place to drop one. Its pageWords are ours: a browser speaks the language of the device. */
export function FileField({ name, choose }: Props) {
	const [over, setOver] = useState(false);
	const drag = (event: DragEvent, isOver: boolean) => {
		event.preventDefault();
		setOver(isOver);
	};
	return (
		<fieldset
			className="field drop"
			data-over={over || undefined}
			onDragOver={(event) => drag(event, true)}
			onDragLeave={(event) => drag(event, false)}
			onDrop={(event) => {
				drag(event, false);
				const [file] = event.dataTransfer.files;
				if (file) choose(file);
			}}
		>
			<legend>{pageWords.table}</legend>
			<p>
				<input
					id="check-file"
					type="file"
					accept=".xlsx,.xlsm,.xls,.ods,.csv,.txt"
					aria-describedby="check-file-how"
					onChange={({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) choose(file);
						// The same file, mended and saved, is to be chosen again.
						currentTarget.value = '';
					}}
				/>
				<label className="button main" htmlFor="check-file">
					{name ? pageWords.fileOther : pageWords.file}
				</label>{' '}
				<b className="chosen">{name}</b>
				{!name && <span className="only-wide">{pageWords.drop}</span>}
			</p>
			<p className="muted small" id="check-file-how">
				{pageWords.fileHow}
			</p>
		</fieldset>
	);
}

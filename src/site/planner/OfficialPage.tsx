import type { OfficialDocument, PaperBlock } from '../../domain/documents/official-document.ts';

/** An official document as a page to read and to print, laid out after Nghị định 30/2020/NĐ-CP. */
export function OfficialPage({ document: paper }: { readonly document: OfficialDocument }) {
	const { issuer, number, place, date, addressees, signature, recipients, filed } = paper;
	const isLetter = paper.kind === 'letter';
	return (
		<article className="official" lang="vi" aria-label={paper.title}>
			<header>
				<div>
					{issuer.superior && <p>{issuer.superior}</p>}
					<p className="issuer">{issuer.name}</p>
					{number && <p className="number">{number}</p>}
					{isLetter && <p className="about">V/v {paper.subject}</p>}
				</div>
				<div>
					<p className="state-name">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
					<p className="motto">Độc lập - Tự do - Hạnh phúc</p>
					<p className="dated">{date ?? `${place}, ngày … tháng … năm …`}</p>
				</div>
			</header>
			{!isLetter && (
				<>
					<h3>{paper.name}</h3>
					<p className="subject">{paper.subject}</p>
				</>
			)}
			{addressees.length > 0 && <p className="addressees">Kính gửi: {addressees.join('; ')}</p>}
			{paper.body.map((block, at) => (
				// Blocks never change their order.
				<BlockOf key={at} block={block} />
			))}
			<footer>
				<div>
					{recipients.length > 0 && (
						<>
							<p className="recipients">Nơi nhận:</p>
							<ul>
								{recipients.map((one) => (
									<li key={one}>- {one};</li>
								))}
								<li>- {filed}</li>
							</ul>
						</>
					)}
				</div>
				{signature && (
					<div className="signature">
						{signature.authority && <p>{signature.authority}</p>}
						<p>{signature.title}</p>
					</div>
				)}
			</footer>
		</article>
	);
}

function BlockOf({ block }: { readonly block: PaperBlock }) {
	switch (block.kind) {
		case 'heading':
			return <h4>{block.text}</h4>;
		case 'paragraph':
			return <p className="text">{block.text}</p>;
		case 'list':
			return (
				<ul className="text">
					{block.items.map(({ text }, at) => (
						<li key={at}>- {text}</li>
					))}
				</ul>
			);
		case 'table':
			return (
				<table>
					<thead>
						<tr>
							{block.columns.map(({ title, share }) => (
								<th key={title} scope="col" style={{ inlineSize: `${share * 100}%` }}>
									{title}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{block.rows.map((row, at) => (
							<tr key={at}>
								{row.map((cell, column) => (
									<td key={column}>{cell}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			);
		case 'blank':
			return (
				<div className="blank">
					{Array.from({ length: block.lines }, (_, at) => (
						<p key={at}>{at === 0 && block.label ? `${block.label}: ` : ''}</p>
					))}
				</div>
			);
	}
}

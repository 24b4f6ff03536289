import { useId } from 'react';
import type { Messages } from '../../i18n/messages/index.ts';

interface Props {
	byDate: boolean;
	choose: (byDate: boolean) => void;
	t: Messages;
}

/** Best first, or nearest date first. */
export function OrderField({ byDate, choose, t }: Props) {
	const id = useId();
	return (
		<p className="order">
			<label htmlFor={id}>{t.searchOrder}</label>
			<select
				id={id}
				value={byDate ? 'date' : 'best'}
				onChange={({ target }) => choose(target.value === 'date')}
			>
				<option value="best">{t.searchOrderBest}</option>
				<option value="date">{t.searchOrderDate}</option>
			</select>
		</p>
	);
}

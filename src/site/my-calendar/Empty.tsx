import { path } from '../../i18n/routes.ts';
import type { Setting } from './props.ts';

/** Nothing saved yet: how to begin, and where. */
export const Empty = ({ setting: { t, language } }: { setting: Setting }) => (
	<div className="empty">
		<p>
			<strong>{t.myEmpty}</strong> {t.myEmptyHow}
		</p>
		<p className="row">
			<a className="button main" href={path(language, 'calendar')}>
				{t.myLookAt}
			</a>
			<a className="button" href={path(language, 'programmes')}>
				{t.myLookAtLasting}
			</a>
		</p>
	</div>
);

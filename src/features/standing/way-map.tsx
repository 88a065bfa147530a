import type { LifecycleState } from '#src/domain/lifecycle.ts';
import { stateLabels } from '#src/report/state-labels.ts';
import { Tag } from '#src/ui/tag.tsx';
import { standingWords, WAY } from './words.ts';

/** The way from draft to review as a line of places, with the one where it is now. */
export function WayMap({ state }: { state: LifecycleState }) {
  return (
    <ol className="hea-way">
      {WAY.map(({ title, states }) => {
        const isHere = states.includes(state);
        return (
          <li key={title} className="hea-way__place" aria-current={isHere ? 'step' : undefined}>
            {title}
            {isHere && (
              <>
                {' '}
                <Tag tone="info">{standingWords.here}</Tag>
                {states.length > 1 && <span className="hea-way__more">{stateLabels[state]}</span>}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

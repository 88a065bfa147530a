import { useState } from 'react';
import { Details } from '#src/ui/details.tsx';
import { CheckboxGroup } from '#src/ui/fields/checkbox-group.tsx';
import { bringInWords } from './words.ts';

const words = bringInWords.look;

interface LeaveOutProps {
  groups: readonly string[];
  left: readonly string[];
  onLeave: (left: readonly string[]) => void;
}

/** Groups that are not to count, such as a total. Which are left out is said while the list is closed, too. */
export function LeaveOut({ groups, left, onLeave }: LeaveOutProps) {
  const [wereLeft] = useState(left.length > 0);
  return (
    <>
      <Details summary={words.leaveOut} open={wereLeft}>
        <CheckboxGroup
          id="figures-left-out"
          legend={words.leaveOutLegend}
          legendSize="s"
          hint={words.leaveOutHint}
          choices={groups.map((group, at) => ({ value: String(at), label: group || words.noName }))}
          defaultValue={groups.flatMap((group, at) => (left.includes(group) ? String(at) : []))}
          onChange={({ target }) => {
            const group = groups[Number(target.value)];
            onLeave(groups.filter((other) => (other === group ? target.checked : left.includes(other))));
          }}
        />
      </Details>
      <div role="status">
        {left.length > 0 && (
          <p className="govuk-body">{words.leftOut(left.map((group) => group || words.noName))}</p>
        )}
      </div>
    </>
  );
}

import { View } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Group } from '../tagging/tags.ts';
import { keyed } from './keyed.ts';
import { colours, rule, type TextSize, text } from './theme.ts';
import { Words } from './words.tsx';

interface ParagraphsProps {
  children: readonly string[];
  width: number;
  size?: TextSize;
  ruled?: boolean;
  /** A label in bold where the first begins. */
  lead?: string | undefined;
  /** What stands there when nothing was said. */
  whenEmpty?: string;
  within?: readonly Group[];
}

export function Paragraphs({
  children,
  width,
  size = text.body,
  ruled = false,
  lead,
  whenEmpty,
  within = [],
}: ParagraphsProps) {
  if (children.length === 0) {
    return whenEmpty === undefined ? null : (
      <Words width={width} size={size} colour={colours.muted} ruled={ruled} lead={lead} within={within}>
        {whenEmpty}
      </Words>
    );
  }
  return keyed(children).map(({ key, item, last }) => (
    <Fragment key={key}>
      <Words width={width} size={size} ruled={ruled} lead={key === '0' ? lead : undefined} within={within}>
        {item}
      </Words>
      {last ? null : <View style={{ height: 3, ...(ruled ? rule : {}) }} />}
    </Fragment>
  ));
}

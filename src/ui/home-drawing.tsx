/** Three people of different heights, each on the step that lets them reach the same line. */
export function HomeDrawing() {
  const people = [
    { x: 36, step: 8, height: 84 },
    { x: 110, step: 32, height: 60 },
    { x: 184, step: 52, height: 40 },
  ];
  return (
    <svg className="hea-drawing" viewBox="0 30 240 116" aria-hidden="true" focusable="false">
      <path className="hea-drawing__line" d="M4 40H236" strokeDasharray="2 7" />
      <path className="hea-drawing__line" d="M4 142H236" />
      {people.map(({ x, step, height }) => (
        <g key={x}>
          <rect className="hea-drawing__step" x={x - 24} y={142 - step} width="68" height={step} />
          <circle className="hea-drawing__person" cx={x + 10} cy={142 - step - height + 10} r="10" />
          <path
            className="hea-drawing__person"
            d={`M${x - 4} ${142 - step}v${38 - height}a14 14 0 0 1 28 0v${height - 38}z`}
          />
        </g>
      ))}
    </svg>
  );
}

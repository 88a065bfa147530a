/** Three people of different heights, each on the step that lets them reach the same line. */
export function HomeDrawing() {
  return (
    <svg className="hea-drawing" viewBox="0 30 240 116" aria-hidden="true" focusable="false">
      <path className="hea-drawing__line" d="M4 40H236" strokeDasharray="2 7" />
      <path className="hea-drawing__line" d="M4 142H236" />
      <path className="hea-drawing__step" d="M12 134h68v8h-68zM86 110h68v32h-68zM160 90h68v52h-68z" />
      <path
        className="hea-drawing__person"
        d="M32 134v-46a14 14 0 0 1 28 0v46zM106 110v-22a14 14 0 0 1 28 0v22zM180 90v-2a14 14 0 0 1 28 0v2zM36 60a10 10 0 0 1 20 0a10 10 0 0 1-20 0zM110 60a10 10 0 0 1 20 0a10 10 0 0 1-20 0zM184 60a10 10 0 0 1 20 0a10 10 0 0 1-20 0z"
      />
    </svg>
  );
}

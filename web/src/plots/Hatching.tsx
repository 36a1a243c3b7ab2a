/** The pattern of what is unclassified. Each drawing has its own, because names of patterns are those of the whole page. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      className="hatching"
    >
      <line x1="0" y1="0" x2="0" y2="5" />
    </pattern>
  );
}

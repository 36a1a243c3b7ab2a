import type { FragmentLayer } from 'sigma/rendering';

/** A ring along the edge of a disc, inside of it: its width in pixels and its colour are attributes of the paper. */
export function ringLayer(): FragmentLayer {
  return {
    name: 'ring',
    uniforms: [],
    attributes: [
      { name: 'ringWidth', size: 1, type: WebGL2RenderingContext.FLOAT, source: 'ringWidth' },
      {
        name: 'ringColor',
        size: 4,
        type: WebGL2RenderingContext.UNSIGNED_BYTE,
        normalized: true,
        source: 'ringColor',
      },
    ],
    glsl: `
vec4 layer_ring(float v_ringWidth, vec4 v_ringColor) {
  float inside = -context.sdf - v_ringWidth * context.pixelToUV;
  float shown = v_ringWidth > 0.0 ? 1.0 - smoothstep(-context.aaWidth, context.aaWidth, inside) : 0.0;
  return vec4(v_ringColor.rgb, v_ringColor.a * shown);
}
`,
  };
}

/**
 * The ReLU collapse experiment of the MobileNetV2 paper (Figure 1, appendix A). Where the paper leaves choices open
 * they were made so: the spiral is Archimedean, T is standard normal, and the way back is the Moore–Penrose
 * pseudo-inverse. Filling the input up with zeros and inverting a square T, as is also seen, does not get better as n
 * grows, so it does not show what the paper's figure shows.
 */
package depthwise.manifold;

/**
 * What is traced: reference materials with the values that their certificates state.
 *
 * <p>Invariant: after its last day a material vouches for nothing.
 */
package jialing.domain.materials;

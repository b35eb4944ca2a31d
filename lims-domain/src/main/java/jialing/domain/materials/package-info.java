/**
 * What is measured with: reference materials, reagents, gases and consumables by the lot, and the solutions made from them, with their
 * lineage down to the certified lots (ISO 17034; ISO/IEC 17025:2017 6.4, 6.5, 6.6; RB/T 214-2017 4.4.6, 4.5.6; GB/T 601-2016).
 *
 * <p>A {@link jialing.domain.materials.Material} never changes. Acceptance, checks, openings, movements and a recall stand beside it,
 * and its state at an instant is computed from them ({@link jialing.domain.materials.Standing}).
 *
 * <p>Invariants: the lineage has no circle, because what goes into a solution stands in the register before it. A solution keeps no
 * longer than anything in it. After its last day, unaccepted or recalled, a material vouches for nothing, nor does anything made from it.
 */
package jialing.domain.materials;

/**
 * 能力验证与实验室间比对: whether laboratories find the same in the same item (ISO/IEC 17043:2023, GB/T 27043; ISO 13528:2022,
 * GB/T 28043).
 *
 * <p>Life of a round: a centre's quality officer plans it; each laboratory gets a random code; the items are tested for homogeneity and
 * go out; laboratories receive them and enter results under a signature, again with a reason if need be, until the deadline; then the
 * provider takes blunders out, evaluates, and signs; whoever did not satisfy gets a nonconformity.
 *
 * <p>Invariants: until the deadline nobody but the laboratory sees what it entered, and nobody enters anything afterwards, in the
 * domain and in the database alike; who hides behind a code, the provider alone knows; what is secret for now stands in its act as a
 * salted hash, so that it can be shown later that nobody has changed it; scores are graded unrounded.
 */
package jialing.domain.proficiency;
